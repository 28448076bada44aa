package org.waymark.queryside.page.trajectory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.word.Line;

/**
 * Trajectories, ready to be drawn.
 *
 * @param notices where the clocks stand, and that a rubric was forced, if either was set
 * @param counted how many were left out and why
 * @param json the same for programs
 */
public record TrajectoryPage(
        String name, String home, List<Line> notices, Form form, Line counted, List<Section> sections, String json) {

    /** The filters and the day; what was known and the rubric go along. */
    public record Form(
            String path,
            String asOf,
            @Nullable String knownAt,
            @Nullable String knownOn,
            @Nullable String rubric,
            @Nullable String industry,
            List<Option> regionKinds,
            List<Option> startYears) {}

    /** A value to choose; the empty one stands for any. */
    public record Option(String value, String text, boolean chosen) {}

    /**
     * One curve.
     *
     * @param lead the median, or why nothing is shown
     * @param plot absent where the group is withheld
     */
    public record Section(
            String id, String title, Line lead, @Nullable Plot plot, List<String> heads, List<Row> rows) {}

    /** A month of the table. */
    public record Row(String month, String atRisk, String came, String share) {}
}
