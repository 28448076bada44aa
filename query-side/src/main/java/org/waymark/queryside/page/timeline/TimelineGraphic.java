package org.waymark.queryside.page.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.word.Line;

/**
 * A timeline, ready to be drawn.
 *
 * @param since the first year shown
 * @param recent whether it shows the last 24 months only
 * @param years shapes drawn behind every row: years, today, the days to come
 * @param changes shapes drawn behind every row but the head: days on which the stage changes
 * @param head the years and today, above the rows
 * @param dates the stage by date, as a table
 */
public record TimelineGraphic(
        int since,
        boolean recent,
        String caption,
        List<Mark> years,
        List<Mark> changes,
        Plot head,
        Plot stage,
        List<Group> groups,
        List<StageDate> dates) {

    /**
     * Rows under a heading.
     *
     * @param note how many there are, beside the heading
     * @param dateHead what the dates at the right say
     */
    public record Group(String title, String note, String dateHead, List<Row> rows) {}

    /**
     * One row.
     *
     * @param id of an indicator, which links to it on the page; absent for a row of entries
     * @param more rest of the heading, left out on a phone
     */
    public record Row(@Nullable String id, String title, String more, Plot plot, Line date) {}

    /**
     * One line of the table.
     *
     * @param remark that it is a forecast, where it is
     */
    public record StageDate(Line from, String words, String remark) {}
}
