package org.waymark.queryside.page.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;

/**
 * A period report, ready to be drawn.
 *
 * @param forced says that a rubric judges because it was asked for
 * @param known what the figures rest on
 * @param address that gives the same report again, without the host
 */
public record ReportPage(
        String name,
        String home,
        String title,
        @Nullable Line forced,
        Form form,
        Line lead,
        Line known,
        List<Table> tables,
        String address,
        String csv,
        String json) {

    /** The form for another period; what was known comes along only where a day was typed for it. */
    public record Form(
            String path, String from, String to, @Nullable String rubric) {}

    /**
     * One section.
     *
     * @param id of its heading
     * @param rows the first cell of each says what the row is about
     * @param notes what the figures leave open
     */
    public record Table(String id, String title, List<String> heads, List<Row> rows, List<Line> notes) {}

    /** A row. */
    public record Row(Line about, List<Cell> cells) {}

    /** A cell under its head, which narrow screens repeat. */
    public record Cell(String head, Line text) {}
}
