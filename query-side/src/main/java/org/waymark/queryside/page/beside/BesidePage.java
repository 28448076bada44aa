package org.waymark.queryside.page.beside;

import java.util.List;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * Partnerships side by side, ready to be drawn.
 *
 * @param choices every partnership of the community, with those that are shown ticked
 * @param columns the partnerships shown
 * @param parts empty where none is chosen yet
 */
public record BesidePage(
        String name,
        String home,
        String path,
        ClockPanel clocks,
        List<Choice> choices,
        List<Piece.Link> columns,
        List<Part> parts) {

    /** A partnership that can be shown. */
    public record Choice(String id, String name, boolean chosen) {}

    /** Questions that belong together. */
    public record Part(String title, List<Row> rows) {}

    /**
     * One question.
     *
     * @param cells the answer for each column
     */
    public record Row(String label, List<Line> cells) {}
}
