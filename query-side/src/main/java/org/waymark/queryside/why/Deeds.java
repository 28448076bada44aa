package org.waymark.queryside.why;

import static org.waymark.queryside.why.Deed.Kind.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Word;
import org.waymark.queryside.why.Deed.Kind;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.explanation.Reason;

/** What serves each kind of question, given what is there already: a new kind of criterion must say it here. */
final class Deeds {

    private final Lack lack;
    private final Ask ask;

    private Deeds(Lack lack) {
        this.lack = lack;
        this.ask = lack.ask();
    }

    /** What somebody would record for what is lacking. */
    static Deed serving(Lack lack) {
        return new Deeds(lack).serving(lack.ask().criterion());
    }

    private Deed serving(Criterion criterion) {
        return switch (criterion) {
            case LeadershipCriterion asked -> Deed.of(leading(asked));
            case SupportCriterion.SupportTeam asked -> Deed.of(joining(asked));
            case SupportCriterion.SignedCommitment ignored -> Deed.of(ask.of() == 0 ? ADD_MEMBER : SIGN_COMMITMENT);
            case SupportCriterion.AttestedCommitment ignored -> word(List.of(AttestationRole.SUPPORT_TEAM));
            case MandateCriterion asked -> Deed.of(mandated(asked));
            case EngagementCriterion asked -> Deed.of(engaging(asked));
            case WorkCriterion.Results asked -> result(asked);
            case WorkCriterion asked -> Deed.of(working(asked));
            case TestimonyCriterion.Attested asked -> word(asked.by());
            case TestimonyCriterion.RequiredAttested asked -> word(asked.by());
            case Criterion.All all -> ofParts(all);
            case Criterion.Any any -> ofParts(any);
            case Criterion.AtLeast some -> ofParts(some);
            case Criterion.Clause clause -> ofParts(clause);
            case Criterion.KnownWhen when -> ofParts(when);
        };
    }

    /** A combination is never a question itself; the questions in it are. */
    private static Deed ofParts(Criterion combination) {
        throw new IllegalArgumentException("no question to the record: " + combination);
    }

    private Kind leading(LeadershipCriterion criterion) {
        return switch (criterion) {
            case LeadershipCriterion.Coordinators ignored ->
                onlyOutOfDate(CoordinatorAppointed.class) ? CONFIRM_COORDINATOR : APPOINT_COORDINATOR;
            case LeadershipCriterion.InterimAfterStanding ignored -> BRIDGE_WITH_INTERIM;
            case LeadershipCriterion.Champions ignored ->
                enoughBut(Reason.TooFewActs.class) ? SHOW_CHAMPIONS_ACTS : ADD_CHAMPION;
            case LeadershipCriterion.IndustryChairs ignored -> CHAIR_BY_CHAMPION;
            case LeadershipCriterion.IndustryOwners ignored -> ask.of() == 0 ? IDENTIFY_PRIORITY : OWN_BY_CHAMPION;
        };
    }

    private static Kind joining(SupportCriterion.SupportTeam asked) {
        if (!asked.fields().isEmpty()) {
            return ADD_MEMBER_IN_FIELD;
        }
        return switch (asked.distinct()) {
            case ORGANISATIONS -> ADD_MEMBER_FROM_ELSEWHERE;
            case PEOPLE, FIELDS -> ADD_MEMBER;
        };
    }

    private Kind mandated(MandateCriterion criterion) {
        return switch (criterion) {
            case MandateCriterion.IndustrySelection ignored -> SELECT_INDUSTRY;
            case MandateCriterion.SelectionData ignored -> RENEW_DATA;
            case MandateCriterion.OwnRegion ignored -> DEFINE_REGION;
            case MandateCriterion.CountySpread ignored -> ask.of() == 0 ? DEFINE_REGION : REACH_COUNTIES;
        };
    }

    private Kind engaging(EngagementCriterion criterion) {
        return switch (criterion) {
            case EngagementCriterion.Meetings ignored -> HOLD_MEETING;
            case EngagementCriterion.MeetingsApart ignored -> MEET_AGAIN;
            case EngagementCriterion.IndustryPartners asked ->
                switch (asked.counted()) {
                    case ENGAGED -> companies();
                    case REGULAR -> COME_REGULARLY;
                    case WAYS -> ENGAGE_IN_OTHER_WAYS;
                };
            case EngagementCriterion.IndustryShare ignored -> ask.of() == 0 ? SELECT_INDUSTRY : companies();
            case EngagementCriterion.PublicPartners ignored ->
                enoughBut(Reason.TooFewEngagements.class) ? ENGAGE_PUBLIC_PARTNERS : ADD_PUBLIC_PARTNER;
            case EngagementCriterion.CriticalPartners ignored -> ENGAGE_CRITICAL_PARTNERS;
        };
    }

    private Kind companies() {
        return enoughBut(Reason.NotEngaged.class) ? ENGAGE_COMPANIES : ADD_COMPANY;
    }

    private Kind working(WorkCriterion criterion) {
        return switch (criterion) {
            case WorkCriterion.SharedPlan ignored -> current(StrategicPlanAdopted.class) ? REVISE_PLAN : ADOPT_PLAN;
            case WorkCriterion.ActionPlan ignored ->
                onlyOutOfDate(StrategicPlanAdopted.class) ? REVISE_PLAN : ADOPT_ACTION_PLAN;
            case WorkCriterion.PrioritiesAtWork ignored -> forPriorities();
            case WorkCriterion.PrioritiesPrepared ignored -> forPriorities();
            case WorkCriterion.LaunchAhead ignored -> SCHEDULE_LAUNCH;
            case WorkCriterion.OpenPriorities ignored -> ask.have() < ask.need() ? IDENTIFY_PRIORITY : NAME_OWNER;
            case WorkCriterion.OpenActions ignored -> PLAN_ACTION;
            case WorkCriterion.CompletedActions ignored -> COMPLETE_ACTION;
            case WorkCriterion.Activities ignored -> RECORD_ACTIVITY;
            case WorkCriterion.DomainBalance ignored -> BALANCE_DOMAINS;
            case WorkCriterion.Results ignored -> RECORD_RESULT;
        };
    }

    private Kind forPriorities() {
        List<Reason> reasons = reasons().filter(each -> !over(each)).toList();
        if (reasons.isEmpty()) {
            return IDENTIFY_PRIORITY;
        }
        return reasons.stream().anyMatch(Reason.NoOwner.class::isInstance) ? NAME_OWNER : PLAN_ACTION;
    }

    /** A result that lacks nothing but somebody's word is endorsed; without one there is first something to record. */
    private Deed result(WorkCriterion.Results asked) {
        Optional<String> unendorsed = Stream.concat(
                        ask.counted().stream()
                                .filter(each -> !each.certain())
                                .filter(each ->
                                        !each.doubts().stream().allMatch(Reason.ApproximateDate.class::isInstance))
                                .map(each -> each.entry().entry()),
                        ask.nearMisses().stream()
                                .filter(miss -> miss.reasons().stream().allMatch(Reason.NotEndorsed.class::isInstance))
                                .map(miss -> miss.entry()))
                .findFirst();
        String clause = lack.indicator().nameOf(asked.endorsed());
        return unendorsed
                .map(entry -> word(ENDORSE_RESULT, asked.word().by(), clause, entry))
                .orElseGet(() -> Deed.of(RECORD_RESULT));
    }

    private Deed word(List<AttestationRole> by) {
        return word(ATTEST, by, lack.clause(), null);
    }

    private static Deed word(Kind kind, List<AttestationRole> by, String clause, @Nullable String subject) {
        return new Deed(kind, by.stream().map(Word::word).toList(), clause, subject);
    }

    /** Whether something of the kind is in place and only time took it away: what began once needs no second beginning. */
    private boolean onlyOutOfDate(Class<?> fact) {
        return ask.counted().stream()
                        .anyMatch(each -> fact.isInstance(each.entry().fact()))
                || ask.nearMisses().stream()
                        .filter(miss -> fact.isInstance(miss.logged().fact()))
                        .anyMatch(miss -> miss.reasons().stream().allMatch(Reason.OutsideWindow.class::isInstance));
    }

    /** Whether something of the kind is in place, whatever it lacks. */
    private boolean current(Class<?> fact) {
        return ask.counted().stream()
                        .anyMatch(each -> fact.isInstance(each.entry().fact()))
                || ask.nearMisses().stream()
                        .filter(miss -> fact.isInstance(miss.logged().fact()))
                        .anyMatch(miss -> miss.reasons().stream().noneMatch(Deeds::over));
    }

    /** Whether enough would count if each did more: then nobody new is needed. */
    private boolean enoughBut(Class<? extends Reason> tooLittle) {
        long idle = ask.nearMisses().stream()
                .filter(miss -> miss.reasons().stream().allMatch(tooLittle::isInstance))
                .count();
        return idle > 0 && ask.counted().size() + idle >= ask.need();
    }

    private Stream<Reason> reasons() {
        return ask.nearMisses().stream().flatMap(miss -> miss.reasons().stream());
    }

    private static boolean over(Reason reason) {
        return switch (reason) {
            case Reason.Ended ignored -> true;
            case Reason.Voided ignored -> true;
            case Reason.CorrectedAway ignored -> true;
            case Reason.NotYet ignored -> true;
            case Reason ignored -> false;
        };
    }
}
