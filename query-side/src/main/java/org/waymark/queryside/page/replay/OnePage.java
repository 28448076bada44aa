package org.waymark.queryside.page.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * A replay of one partnership, ready to be read.
 *
 * @param home the partnership's page
 * @param whole the replay of its community; null where no community follows it
 * @param strips its history as it is judged and as it would be
 * @param stretches the days on which the two differ
 */
public record OnePage(
        String title,
        String name,
        String home,
        Piece.@Nullable Link whole,
        @Nullable Line notice,
        Line lead,
        List<Line> sides,
        List<Mark> grid,
        List<Strip> strips,
        List<Stretch> stretches,
        String data) {

    /** A history as a drawing, with its words. */
    public record Strip(String name, Plot plot) {}

    /** Days on which the two differ. */
    public record Stretch(Line days, String before, String after, List<Line> because) {}
}
