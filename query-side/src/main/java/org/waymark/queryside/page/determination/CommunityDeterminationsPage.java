package org.waymark.queryside.page.determination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * What was determined in a community, ready to be drawn.
 *
 * @param determineHref of the form that records many at once
 * @param earlier address of the page before; absent on the first
 * @param later address of the next page; absent on the last
 */
public record CommunityDeterminationsPage(
        String name,
        String home,
        String determineHref,
        ClockPanel clocks,
        Line lead,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later) {

    /** One partnership; why its stage is computed as it is stands at {@code whyHref}. */
    public record Row(String name, String href, String whyHref, String computed, Line detail, List<Told> told) {}
}
