package org.waymark.queryside.page.next;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * What next for the partnerships of a community, ready to be drawn.
 *
 * @param home page of the community
 * @param shared people whose word would serve several
 * @param earlier address of the page before, if there is one
 */
public record CommunityNextPage(
        String name,
        String home,
        Line lead,
        ClockPanel clocks,
        List<Row> rows,
        List<Line> shared,
        @Nullable String earlier,
        @Nullable String later) {

    /** One partnership: how it stands, how far it is to where, and what comes first. */
    public record Row(String name, String href, Line stage, Line way, Line first) {}
}
