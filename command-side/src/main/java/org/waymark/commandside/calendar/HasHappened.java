package org.waymark.commandside.calendar;

import org.waymark.fact.Amendment;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.fact.PartnershipFact.*;

/**
 * Whether a fact tells of something done. A meeting "held" next week would keep a stage today that nobody has earned;
 * what is agreed beforehand, such as a launch, an end or an exemption, may lie ahead.
 */
final class HasHappened {

    private HasHappened() {}

    static boolean isTold(Fact fact) {
        return switch (fact) {
            case PartnershipFact onPartnership -> isTold(onPartnership);
            case EntryCorrected correction -> isTold(correction.with());
            case Amendment ignored -> false;
            case Exemption ignored -> false;
            case CommunityFact ignored -> false;
            case DirectoryFact ignored -> false;
        };
    }

    private static boolean isTold(PartnershipFact fact) {
        return switch (fact) {
            case MeetingHeld _, AttendanceRecorded _, OutreachRecorded _, ContributionReceived _ -> true;
            case ChampionAdded _, CoordinatorConfirmed _, JointCommitmentSigned _, JointCommitmentJoined _ -> true;
            case StrategicPlanAdopted _, StrategicPlanRevised _, PriorityIdentified _, ActionPlanned _ -> true;
            case ActionStarted _, ActionCompleted _, ActivityRecorded _, ActivityConfirmed _ -> true;
            case AttestationGiven _, AttestationDeclined _, DeterminationMade _ -> true;
            case PartnershipRegistered _, PartnershipRenamed _, PartnershipClosed _, PartnershipReopened _ -> false;
            case PartnershipSucceeded _, RegionDefined _, IndustrySelected _, PartnerJoined _, PartnerLeft _ -> false;
            case CoordinatorAppointed _, CoordinatorEnded _, SupportTeamMemberJoined _ -> false;
            case SupportTeamMemberLeft _, JointCommitmentWithdrawn _, ChampionStoodDown _ -> false;
            case LaunchScheduled _, LaunchCancelled _, StrategicPlanRetired _, PriorityOwnerAssigned _ -> false;
            case PriorityClosed _, ActionAbandoned _, ActivityEnded _, AttestationWithdrawn _ -> false;
            case DeterminationWithdrawn _ -> false;
        };
    }
}
