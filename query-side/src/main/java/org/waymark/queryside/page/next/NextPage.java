package org.waymark.queryside.page.next;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * What next for a partnership, ready to be drawn.
 *
 * @param home page of the partnership
 * @param sections ways to stages, then what keeps the one held
 * @param to first day that the forecast no longer covers
 */
public record NextPage(
        String name, String home, Line lead, ClockPanel clocks, List<Section> sections, Line to, List<Row> forecast) {

    /**
     * Acts that belong together.
     *
     * @param id of the heading
     * @param note what they bring, and when
     */
    public record Section(String id, String title, Line note, List<Item> acts) {}

    /**
     * Something to do.
     *
     * @param details with whom, about what, for which clause
     * @param href its form; absent where it has none here
     */
    public record Item(
            Line title,
            List<Line> details,
            String button,
            @Nullable String href) {}

    /** An indicator over the years ahead. */
    public record Row(String id, String label, Line ahead) {}
}
