package org.waymark.stage.excerpt;

import static org.waymark.stage.excerpt.Topic.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;

/**
 * What the questions of some indicators look at.
 *
 * @param clauses full names of the clauses and indicators that somebody may speak to or exempt
 * @param criteria the questions and what combines them
 */
record Relevance(Set<Topic> topics, Set<String> clauses, List<Criterion> criteria) {
    private static final Set<Topic> ENGAGEMENT = EnumSet.of(PARTNERS, MEETINGS, CONTRIBUTIONS, ACTIVITIES);
    private static final Set<Topic> SPOKEN =
            EnumSet.of(WORDS, REVIEWERS, COORDINATORS, CHAMPIONS, SUPPORT_TEAM, PARTNERS);

    static Relevance of(Collection<Indicator> indicators) {
        Set<Topic> topics = EnumSet.of(EXEMPTIONS);
        Set<String> clauses = new HashSet<>();
        List<Criterion> criteria = indicators.stream()
                .flatMap(indicator -> indicator.criterion().everyPart())
                .toList();
        criteria.forEach(each -> topics.addAll(topics(each)));
        for (Indicator indicator : indicators) {
            clauses.add(indicator.id());
            indicator.clauses().forEach(clause -> clauses.add(indicator.nameOf(clause)));
            indicator
                    .criterion()
                    .industryEngagements()
                    .forEach(engaged -> clauses.add(engaged.otherwise().clause()));
        }
        return new Relevance(topics, clauses, criteria);
    }

    /** Whether a question asks what champions did, which may be anything. */
    boolean asksForActs() {
        return criteria.stream().anyMatch(LeadershipCriterion.Champions.class::isInstance);
    }

    private static Set<Topic> topics(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All ignored -> Set.of();
            case Criterion.Any ignored -> Set.of();
            case Criterion.AtLeast ignored -> Set.of();
            case Criterion.Clause ignored -> Set.of();
            case Criterion.KnownWhen ignored -> Set.of();
            case LeadershipCriterion asked -> topics(asked);
            case SupportCriterion asked -> topics(asked);
            case MandateCriterion asked -> topics(asked);
            case EngagementCriterion asked -> topics(asked);
            case WorkCriterion asked -> topics(asked);
            case TestimonyCriterion asked -> topics(asked);
        };
    }

    private static Set<Topic> topics(LeadershipCriterion asked) {
        return switch (asked) {
            case LeadershipCriterion.Coordinators ignored -> EnumSet.of(COORDINATORS, MEETINGS);
            case LeadershipCriterion.InterimAfterStanding ignored -> EnumSet.of(COORDINATORS, MEETINGS);
            case LeadershipCriterion.Champions ignored ->
                EnumSet.of(
                        CHAMPIONS, PARTNERS, MEETINGS, PRIORITIES, ACTIONS, WORDS, OUTREACH, CONTRIBUTIONS, ACTIVITIES);
            case LeadershipCriterion.IndustryChairs ignored -> EnumSet.of(CHAMPIONS, PARTNERS, MEETINGS);
            case LeadershipCriterion.IndustryOwners ignored -> EnumSet.of(CHAMPIONS, PARTNERS, PRIORITIES);
        };
    }

    private static Set<Topic> topics(SupportCriterion asked) {
        return switch (asked) {
            case SupportCriterion.SupportTeam ignored -> EnumSet.of(SUPPORT_TEAM);
            case SupportCriterion.SignedCommitment ignored -> EnumSet.of(SUPPORT_TEAM, COMMITMENTS);
            case SupportCriterion.AttestedCommitment ignored -> SPOKEN;
        };
    }

    private static Set<Topic> topics(MandateCriterion asked) {
        return switch (asked) {
            case MandateCriterion.IndustrySelection ignored -> EnumSet.of(SELECTION);
            case MandateCriterion.SelectionData ignored -> EnumSet.of(SELECTION);
            case MandateCriterion.OwnRegion ignored -> EnumSet.of(REGION);
            case MandateCriterion.CountySpread ignored -> with(REGION, engagedIndustry());
        };
    }

    private static Set<Topic> topics(EngagementCriterion asked) {
        return switch (asked) {
            case EngagementCriterion.Meetings ignored -> EnumSet.of(MEETINGS);
            case EngagementCriterion.MeetingsApart ignored -> EnumSet.of(MEETINGS);
            case EngagementCriterion.IndustryPartners ignored -> engagedIndustry();
            case EngagementCriterion.IndustryShare ignored -> with(SELECTION, engagedIndustry());
            case EngagementCriterion.PublicPartners ignored -> ENGAGEMENT;
            case EngagementCriterion.CriticalPartners ignored -> ENGAGEMENT;
        };
    }

    private static Set<Topic> topics(WorkCriterion asked) {
        return switch (asked) {
            case WorkCriterion.SharedPlan ignored -> EnumSet.of(PLANS, CHAMPIONS, PARTNERS);
            case WorkCriterion.ActionPlan ignored -> EnumSet.of(PLANS);
            case WorkCriterion.PrioritiesAtWork ignored -> EnumSet.of(PRIORITIES, ACTIONS, ACTIVITIES, MEETINGS);
            case WorkCriterion.PrioritiesPrepared ignored -> EnumSet.of(PRIORITIES, ACTIONS);
            case WorkCriterion.LaunchAhead ignored -> EnumSet.of(LAUNCHES);
            case WorkCriterion.OpenPriorities ignored -> EnumSet.of(PRIORITIES);
            case WorkCriterion.OpenActions ignored -> EnumSet.of(ACTIONS);
            case WorkCriterion.CompletedActions ignored -> EnumSet.of(ACTIONS);
            case WorkCriterion.Activities ignored -> EnumSet.of(ACTIVITIES, PRIORITIES);
            case WorkCriterion.DomainBalance ignored -> EnumSet.of(ACTIVITIES, PRIORITIES);
            case WorkCriterion.Results ignored -> EnumSet.of(ACTIVITIES, PRIORITIES);
        };
    }

    private static Set<Topic> topics(TestimonyCriterion asked) {
        return switch (asked) {
            case TestimonyCriterion.Attested ignored -> SPOKEN;
            case TestimonyCriterion.RequiredAttested required ->
                switch (required.since()) {
                    case ANYTIME -> SPOKEN;
                    case INDUSTRY_SELECTION -> with(SELECTION, SPOKEN);
                    case REGION -> with(REGION, SPOKEN);
                };
        };
    }

    private static Set<Topic> engagedIndustry() {
        Set<Topic> both = EnumSet.copyOf(ENGAGEMENT);
        both.addAll(SPOKEN);
        return both;
    }

    private static Set<Topic> with(Topic one, Set<Topic> others) {
        Set<Topic> all = EnumSet.copyOf(others);
        all.add(one);
        return all;
    }
}
