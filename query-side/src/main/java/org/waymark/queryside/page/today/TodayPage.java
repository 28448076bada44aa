package org.waymark.queryside.page.today;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * What waits, ready to be drawn.
 *
 * @param scopes whose partnerships are shown, and whose else can be
 * @param scope what travels with an answer, so that the page comes back as it was
 * @param left said where not all partnerships were looked at
 * @param parts only those in which something waits
 */
public record TodayPage(
        Line lead,
        List<Scope> scopes,
        String scope,
        @Nullable Line left,
        List<Part> parts) {

    /** A choice of partnerships. */
    public record Scope(String label, String href, boolean current) {}

    /**
     * One kind of thing that waits.
     *
     * @param hint what settles it
     * @param more said where not all are listed
     */
    public record Part(
            String id,
            String title,
            String hint,
            List<Item> items,
            @Nullable Line more) {}

    /**
     * One thing that waits.
     *
     * @param day since when, or by when
     * @param soon whether the day is one that needs someone
     * @param answers what can be said at once
     * @param form where it is settled
     */
    public record Item(
            Line day, boolean soon, Piece.Link of, Line what, List<Answer> answers, Piece.@Nullable Link form) {}

    /**
     * A button that records one entry.
     *
     * @param command to be sent
     * @param field of the command that names what it is about
     * @param about its value
     * @param commandId minted for this drawing of the button, so that pressing twice records once
     */
    public record Answer(
            String label, String partnership, String command, String field, String about, String commandId) {}
}
