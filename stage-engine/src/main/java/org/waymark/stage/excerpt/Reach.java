package org.waymark.stage.excerpt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.interval.Interval;

/**
 * How far the windows of some questions reach back from some days. Things that are done once and are out of every window
 * say nothing on these days; what lasts, such as a partner or a priority, may have begun at any time.
 */
final class Reach {
    private final Relevance relevance;
    private final Interval days;
    private final LocalDate beyond;
    private final List<Window> overdue;
    private final boolean everyAction;

    Reach(Relevance relevance, Interval days) {
        this.relevance = relevance;
        this.days = days;
        this.beyond = relevance.criteria().stream()
                .flatMap(Reach::windows)
                .map(window -> window.before(days.from()))
                .min(Comparator.naturalOrder())
                .orElse(days.from());
        this.overdue = relevance.criteria().stream()
                .filter(WorkCriterion.OpenActions.class::isInstance)
                .map(asked -> ((WorkCriterion.OpenActions) asked).overdue())
                .toList();
        this.everyAction = relevance.criteria().stream().anyMatch(WorkCriterion.PrioritiesPrepared.class::isInstance);
    }

    /** The windows by which things done once are held; those for words and plans are not among them. */
    private static Stream<Window> windows(Criterion criterion) {
        Stream<Window> engaged =
                criterion.parts().isEmpty() ? criterion.industryEngagements().flatMap(Reach::windows) : Stream.of();
        Stream<Window> own = switch (criterion) {
            case LeadershipCriterion.Coordinators asked -> asked.reconfirmedWithin().values().stream();
            case LeadershipCriterion.InterimAfterStanding asked -> Stream.of(asked.within());
            case LeadershipCriterion.Champions asked -> Stream.of(asked.within());
            case LeadershipCriterion.IndustryChairs asked -> Stream.of(asked.within());
            case EngagementCriterion.Meetings asked -> Stream.of(asked.within());
            case EngagementCriterion.MeetingsApart asked -> Stream.of(asked.within());
            case EngagementCriterion.PublicPartners asked -> Stream.of(asked.within());
            case EngagementCriterion.CriticalPartners asked -> Stream.of(asked.within());
            case WorkCriterion.PrioritiesAtWork asked -> Stream.of(asked.within());
            case WorkCriterion.CompletedActions asked -> Stream.of(asked.within());
            case WorkCriterion.Activities asked -> Stream.of(asked.within(), asked.ongoing());
            case WorkCriterion.DomainBalance asked -> Stream.of(asked.within(), asked.ongoing());
            case WorkCriterion.Results asked -> Stream.of(asked.within(), asked.ongoing());
            case Criterion ignored -> Stream.of();
        };
        return Stream.concat(own, engaged);
    }

    private static Stream<Window> windows(IndustryEngagement engaged) {
        return Stream.of(
                engaged.regular().within(), engaged.often().within(), engaged.partnered(), engaged.contributed());
    }

    /** Whether the questions look at such facts at all. */
    boolean concerns(Fact fact) {
        return relevance.topics().contains(Topic.of(fact));
    }

    /** Whether a fact may say something on these days, by itself; attendance by its meeting. */
    boolean takesIn(Fact fact) {
        if (!concerns(fact)) {
            return false;
        }
        return switch (Topic.of(fact)) {
            case MEETINGS -> !(fact instanceof AttendanceRecorded) && inSight(fact);
            case CONTRIBUTIONS, OUTREACH -> inSight(fact);
            case ACTIVITIES -> inSight(fact) || (fact instanceof ActivityRecorded record && record.series() != null);
            case ACTIONS -> everyAction || inSight(fact) || (fact instanceof ActionPlanned planned && isDue(planned));
            case EXEMPTIONS -> isSpokenOf(fact);
            case WORDS -> isSpokenOf(fact) || (relevance.asksForActs() && inSight(fact));
            case COORDINATORS,
                    CHAMPIONS,
                    SUPPORT_TEAM,
                    COMMITMENTS,
                    PARTNERS,
                    REGION,
                    SELECTION,
                    LAUNCHES,
                    PLANS,
                    PRIORITIES,
                    REVIEWERS,
                    RUBRICS,
                    REGISTRATION,
                    LIFE,
                    SHOWN -> true;
        };
    }

    private boolean isSpokenOf(Fact fact) {
        return Families.clauseOf(fact).filter(relevance.clauses()::contains).isPresent();
    }

    private boolean inSight(Fact fact) {
        @Nullable FuzzyDate on = fact.header().on();
        return on != null && on.last().isAfter(beyond) && on.first().isBefore(days.to());
    }

    /** Whether an action, were it open, would not be long overdue. */
    private boolean isDue(ActionPlanned action) {
        LocalDate due = action.due();
        return due != null
                && overdue.stream()
                        .anyMatch(window -> !window.firstDayBeyond(due).isBefore(days.from()));
    }
}
