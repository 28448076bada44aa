package org.waymark.queryside.page.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * A board, ready to be drawn.
 *
 * @param path its address without parameters
 * @param empty whether the community has no partnership at all
 * @param clocks the question, which forms and links keep
 * @param notices said above everything else: when a clock is set, a rubric forced, or the views are catching up
 */
public record BoardPage(
        String name,
        String path,
        String registerHref,
        String settingsHref,
        String entriesHref,
        String replayHref,
        ClockPanel clocks,
        List<Line> notices,
        Line lead,
        boolean empty,
        List<Figure> figures,
        Line lapsesNote,
        @Nullable Line noLapses,
        List<Lapse> lapses,
        String heading,
        Filters filters,
        List<Mark> grid,
        List<Row> rows) {

    /** A number that filters. */
    public record Figure(long count, Piece badge, String note, String href) {}

    /** A partnership about to lapse. */
    public record Lapse(Line day, boolean soon, String away, String name, String href, String what) {}

    /** What the filters offer and what is chosen. */
    public record Filters(String find, boolean set, List<Option> stages, List<Option> standings, List<Option> sorts) {}

    /** One choice. */
    public record Option(String value, String text, boolean chosen) {}

    /** One partnership. */
    public record Row(
            String name,
            String href,
            String place,
            Piece badge,
            Line detail,
            Plot strip,
            List<String> tallies,
            Line lapse,
            boolean soon,
            String lapseNote,
            @Nullable Line lastEntry,
            boolean longAgo,
            String lastEntryWhat,
            List<Badge> determined) {}

    /** A determination beside the computed stage. */
    public record Badge(Line text, boolean drifts) {}
}
