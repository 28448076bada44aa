package org.waymark.queryside.page.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * Then and now of a community, ready to be drawn.
 *
 * @param forced says that a rubric judges because it was asked for
 * @param since other days that people compare with
 * @param lead how many of its partnerships differ
 * @param earlier address of the page before; absent on the first
 * @param later address of the next page; absent on the last
 */
public record CommunityChangesPage(
        String name,
        String home,
        @Nullable Line forced,
        CompareForm form,
        List<Piece.Link> since,
        Line then,
        Line now,
        Line lead,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later) {

    /** One partnership; its own comparison is at {@code href}. */
    public record Row(
            String name,
            String href,
            List<Changed> changes,
            @Nullable String only) {}

    /** A verdict that differs, the entries that make the difference, and what passed with the time. */
    public record Changed(Line difference, Line entries, Line passing) {}
}
