package org.waymark.command;

import org.waymark.fact.PartnershipFact.*;

/** Commands on a partnership. */
public sealed interface PartnershipCommand extends Command {

    record RegisterPartnership(PartnershipRegistered fact) implements PartnershipCommand {}

    record RenamePartnership(PartnershipRenamed fact) implements PartnershipCommand {}

    record ClosePartnership(PartnershipClosed fact) implements PartnershipCommand {}

    record ReopenPartnership(PartnershipReopened fact) implements PartnershipCommand {}

    record SucceedPartnership(PartnershipSucceeded fact) implements PartnershipCommand {}

    record DefineRegion(RegionDefined fact) implements PartnershipCommand {}

    record SelectIndustry(IndustrySelected fact) implements PartnershipCommand {}

    record AddPartner(PartnerJoined fact) implements PartnershipCommand {}

    record ReleasePartner(PartnerLeft fact) implements PartnershipCommand {}

    record AppointCoordinator(CoordinatorAppointed fact) implements PartnershipCommand {}

    record ConfirmCoordinator(CoordinatorConfirmed fact) implements PartnershipCommand {}

    record EndCoordinator(CoordinatorEnded fact) implements PartnershipCommand {}

    record AddSupportTeamMember(SupportTeamMemberJoined fact) implements PartnershipCommand {}

    record ReleaseSupportTeamMember(SupportTeamMemberLeft fact) implements PartnershipCommand {}

    record SignJointCommitment(JointCommitmentSigned fact) implements PartnershipCommand {}

    record JoinJointCommitment(JointCommitmentJoined fact) implements PartnershipCommand {}

    record WithdrawJointCommitment(JointCommitmentWithdrawn fact) implements PartnershipCommand {}

    record AddChampion(ChampionAdded fact) implements PartnershipCommand {}

    record StandDownChampion(ChampionStoodDown fact) implements PartnershipCommand {}

    record RecordOutreach(OutreachRecorded fact) implements PartnershipCommand {}

    record ScheduleLaunch(LaunchScheduled fact) implements PartnershipCommand {}

    record CancelLaunch(LaunchCancelled fact) implements PartnershipCommand {}

    record RecordMeeting(MeetingHeld fact) implements PartnershipCommand {}

    record RecordAttendance(AttendanceRecorded fact) implements PartnershipCommand {}

    record RecordContribution(ContributionReceived fact) implements PartnershipCommand {}

    record AdoptStrategicPlan(StrategicPlanAdopted fact) implements PartnershipCommand {}

    record ReviseStrategicPlan(StrategicPlanRevised fact) implements PartnershipCommand {}

    record RetireStrategicPlan(StrategicPlanRetired fact) implements PartnershipCommand {}

    record IdentifyPriority(PriorityIdentified fact) implements PartnershipCommand {}

    record AssignPriorityOwner(PriorityOwnerAssigned fact) implements PartnershipCommand {}

    record ClosePriority(PriorityClosed fact) implements PartnershipCommand {}

    record PlanAction(ActionPlanned fact) implements PartnershipCommand {}

    record StartAction(ActionStarted fact) implements PartnershipCommand {}

    record CompleteAction(ActionCompleted fact) implements PartnershipCommand {}

    record AbandonAction(ActionAbandoned fact) implements PartnershipCommand {}

    record RecordActivity(ActivityRecorded fact) implements PartnershipCommand {}

    record ConfirmActivity(ActivityConfirmed fact) implements PartnershipCommand {}

    record EndActivity(ActivityEnded fact) implements PartnershipCommand {}

    record GiveAttestation(AttestationGiven fact) implements PartnershipCommand {}

    record DeclineAttestation(AttestationDeclined fact) implements PartnershipCommand {}

    record WithdrawAttestation(AttestationWithdrawn fact) implements PartnershipCommand {}

    record MakeDetermination(DeterminationMade fact) implements PartnershipCommand {}

    record WithdrawDetermination(DeterminationWithdrawn fact) implements PartnershipCommand {}
}
