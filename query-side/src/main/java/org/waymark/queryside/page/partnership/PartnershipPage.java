package org.waymark.queryside.page.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.determination.Told;
import org.waymark.queryside.page.entry.EntryItem;
import org.waymark.queryside.page.timeline.TimelineGraphic;
import org.waymark.queryside.page.word.Line;

/**
 * A partnership, ready to be drawn.
 *
 * @param changedHref compares with a month before; absent where there is nothing to compare with
 * @param timeline absent while nothing is recorded but the registration
 * @param path absent where the partnership ended
 */
public record PartnershipPage(
        String id,
        String name,
        String home,
        @Nullable Community community,
        String place,
        Line lead,
        String rubric,
        String whyText,
        @Nullable String changedHref,
        ClockPanel clocks,
        @Nullable TimelineGraphic timeline,
        @Nullable Path path,
        List<Group> indicators,
        List<Told> told,
        List<Fact> people,
        List<Fact> plans,
        List<RosterLine> roster,
        List<EntryItem> recent,
        int entries) {

    /** The community that follows it. */
    public record Community(String name, String href) {}

    /** What keeps the stage, or would bring it. */
    public record Path(
            String title,
            List<Act> acts,
            @Nullable Line nothing,
            @Nullable Line forecast) {}

    /**
     * Something to do, and by when.
     *
     * @param href its form; absent where the community does not go by the rubric that asks for it
     */
    public record Act(
            Line title, Line text, String button, @Nullable String href) {}

    /** The indicators of a stage. */
    public record Group(String label, String count, List<Indicator> indicators) {}

    /** One indicator. */
    public record Indicator(
            String id,
            String label,
            String verdict,
            String verdictWord,
            boolean next,
            String reason,
            String judgedBy,
            String whyHref) {}

    /** A labelled line: who coordinates, which plan holds. */
    public record Fact(String label, String value, Line detail, String href) {}

    /** An organization that takes part. */
    public record RosterLine(String name, String what, String people) {}
}
