package org.waymark.queryside.page.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * One entry, ready to be drawn.
 *
 * @param acts what may be done about it
 * @param silent why it counts nowhere, if it does not
 * @param came who came, where the entry is a meeting that counts
 * @param changed whether a correction is read in place of what was first recorded
 */
public record EntryPage(
        String entry,
        String home,
        String name,
        String title,
        Line lead,
        List<Piece.Link> acts,
        @Nullable Line silent,
        boolean changed,
        List<Row> rows,
        @Nullable Came came,
        List<EntryItem> history,
        Line recorded,
        String recordedTime,
        String recordedBy,
        String position,
        String visibility) {

    /**
     * Who came to a meeting.
     *
     * @param entries those that say so; none where nobody noted it
     * @param recordHref where to record it
     */
    public record Came(List<Line> people, List<EntryItem> entries, String recordHref) {}

    /**
     * One field.
     *
     * @param before what was first recorded, where it is different
     */
    public record Row(String label, List<Line> values, List<Line> before) {}
}
