package org.waymark.queryside.page.bearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.bearing.BearingWords.Bearer;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * What the verdicts of a community's partnerships rest on, ready to be drawn.
 *
 * @param lead the stage of how many rests on a single thing
 * @param earlier address of the page before; absent on the first
 * @param later address of the next page; absent on the last
 */
public record CommunityBearingPage(
        String name,
        String home,
        ClockPanel clocks,
        Line lead,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later) {

    /** One thing, and the partnerships it bears. */
    public record Row(Bearer bearer, List<Borne> partnerships) {}

    /** A partnership, by its proof, and what of it would be otherwise. */
    public record Borne(String name, String href, Line without) {}
}
