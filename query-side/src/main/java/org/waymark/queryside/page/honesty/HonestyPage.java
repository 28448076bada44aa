package org.waymark.queryside.page.honesty;

import java.util.List;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * How a record was kept, ready to be drawn.
 *
 * @param home page of the partnership or community
 */
public record HonestyPage(String name, String home, Line lead, ClockPanel clocks, List<Section> sections) {

    /**
     * Numbers that belong together.
     *
     * @param id of the heading
     * @param note how they are counted
     * @param none said where there are no rows
     */
    public record Section(String id, String title, Line note, List<Row> rows, Line none) {}

    /** What is counted, and the number, which leads to its entries. */
    public record Row(Line what, Line number, Line remark) {}
}
