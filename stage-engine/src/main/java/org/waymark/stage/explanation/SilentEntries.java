package org.waymark.stage.explanation;

import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ActionCompleted;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.CoordinatorConfirmed;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.JointCommitmentJoined;
import org.waymark.fact.PartnershipFact.JointCommitmentSigned;
import org.waymark.fact.PartnershipFact.LaunchScheduled;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.record.Reading;
import org.waymark.record.Silenced;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.explanation.Explanation.NearMiss;

/** Entries that a question would have looked at, had they not been voided or corrected. */
record SilentEntries(Reading reading) {

    List<NearMiss> beside(Criterion question, String clause) {
        return reading.silenced().stream()
                .filter(silenced -> concerns(question, clause, Standing.content(silenced.logged())))
                .map(silenced -> new NearMiss(silenced.logged().entry(), silenced.logged(), List.of(reason(silenced))))
                .toList();
    }

    private static Reason reason(Silenced silenced) {
        return switch (silenced.why()) {
            case Silenced.VoidedBy voided -> new Reason.Voided(voided.voiding().entry());
            case Silenced.CorrectedBy corrected ->
                new Reason.CorrectedAway(corrected.correction().entry());
            case Silenced.MeetingSilent meeting -> new Reason.MeetingNotRead(meeting.meeting());
        };
    }

    private static boolean concerns(Criterion question, String clause, Fact fact) {
        return switch (question) {
            case LeadershipCriterion asked -> concerns(asked, fact);
            case SupportCriterion asked -> concerns(asked, clause, fact);
            case MandateCriterion asked -> concerns(asked, fact);
            case EngagementCriterion asked -> concerns(asked, fact);
            case WorkCriterion asked -> concerns(asked, fact);
            case TestimonyCriterion ignored -> speaksOf(fact, clause);
            case Criterion.All ignored -> false;
            case Criterion.Any ignored -> false;
            case Criterion.AtLeast ignored -> false;
            case Criterion.Clause ignored -> false;
            case Criterion.KnownWhen ignored -> false;
        };
    }

    private static boolean concerns(LeadershipCriterion question, Fact fact) {
        return switch (question) {
            case LeadershipCriterion.Coordinators ignored ->
                fact instanceof CoordinatorAppointed || fact instanceof CoordinatorConfirmed;
            case LeadershipCriterion.InterimAfterStanding ignored -> fact instanceof CoordinatorAppointed;
            case LeadershipCriterion.Champions ignored -> fact instanceof ChampionAdded;
            case LeadershipCriterion.IndustryChairs ignored -> fact instanceof MeetingHeld;
            case LeadershipCriterion.IndustryOwners ignored ->
                fact instanceof PriorityIdentified || fact instanceof PriorityOwnerAssigned;
        };
    }

    private static boolean concerns(SupportCriterion question, String clause, Fact fact) {
        return switch (question) {
            case SupportCriterion.SupportTeam ignored -> fact instanceof SupportTeamMemberJoined;
            case SupportCriterion.SignedCommitment ignored ->
                fact instanceof JointCommitmentSigned || fact instanceof JointCommitmentJoined;
            case SupportCriterion.AttestedCommitment ignored -> speaksOf(fact, clause);
        };
    }

    private static boolean concerns(MandateCriterion question, Fact fact) {
        return switch (question) {
            case MandateCriterion.IndustrySelection ignored -> fact instanceof IndustrySelected;
            case MandateCriterion.SelectionData ignored -> fact instanceof IndustrySelected;
            case MandateCriterion.OwnRegion ignored -> fact instanceof RegionDefined;
            case MandateCriterion.CountySpread ignored -> fact instanceof RegionDefined;
        };
    }

    private static boolean concerns(EngagementCriterion question, Fact fact) {
        return switch (question) {
            case EngagementCriterion.Meetings asked ->
                fact instanceof MeetingHeld held && asked.kinds().contains(held.kind());
            case EngagementCriterion.MeetingsApart ignored -> fact instanceof MeetingHeld;
            case EngagementCriterion.IndustryPartners ignored -> isEngagement(fact);
            case EngagementCriterion.IndustryShare ignored -> fact instanceof IndustrySelected;
            case EngagementCriterion.PublicPartners ignored -> isEngagement(fact);
            case EngagementCriterion.CriticalPartners ignored -> isEngagement(fact);
        };
    }

    private static boolean isEngagement(Fact fact) {
        return switch (fact) {
            case PartnerJoined ignored -> true;
            case MeetingHeld ignored -> true;
            case AttendanceRecorded ignored -> true;
            case ActivityRecorded ignored -> true;
            case ContributionReceived ignored -> true;
            case Fact ignored -> false;
        };
    }

    private static boolean concerns(WorkCriterion question, Fact fact) {
        return switch (question) {
            case WorkCriterion.SharedPlan ignored -> isPlan(fact);
            case WorkCriterion.ActionPlan ignored -> isPlan(fact);
            case WorkCriterion.PrioritiesAtWork ignored -> fact instanceof PriorityIdentified;
            case WorkCriterion.PrioritiesPrepared ignored -> fact instanceof PriorityIdentified;
            case WorkCriterion.LaunchAhead ignored -> fact instanceof LaunchScheduled;
            case WorkCriterion.OpenPriorities ignored -> fact instanceof PriorityIdentified;
            case WorkCriterion.OpenActions ignored -> fact instanceof ActionPlanned;
            case WorkCriterion.CompletedActions ignored -> fact instanceof ActionCompleted;
            case WorkCriterion.Activities ignored -> fact instanceof ActivityRecorded;
            case WorkCriterion.DomainBalance ignored -> fact instanceof ActivityRecorded;
            case WorkCriterion.Results ignored -> fact instanceof ActivityRecorded;
        };
    }

    private static boolean isPlan(Fact fact) {
        return fact instanceof StrategicPlanAdopted || fact instanceof StrategicPlanRevised;
    }

    private static boolean speaksOf(Fact fact, String clause) {
        return switch (fact) {
            case AttestationGiven given -> given.clause().equals(clause);
            case AttestationDeclined declined -> declined.clause().equals(clause);
            case Fact ignored -> false;
        };
    }
}
