package org.waymark.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** The registry of commands: one for each kind of fact. */
public final class CommandTypes {

    private static final List<CommandType> ALL = List.of(
            type(
                    CommunityCommand.RegisterCommunity.class,
                    CommunityFact.CommunityRegistered.class,
                    CommunityCommand.RegisterCommunity::new),
            type(CommunityCommand.BeginTrial.class, CommunityFact.TrialBegun.class, CommunityCommand.BeginTrial::new),
            type(
                    CommunityCommand.PublishCommunity.class,
                    CommunityFact.CommunityPublished.class,
                    CommunityCommand.PublishCommunity::new),
            type(
                    CommunityCommand.PublishRubric.class,
                    CommunityFact.RubricPublished.class,
                    CommunityCommand.PublishRubric::new),
            type(
                    CommunityCommand.AdoptRubric.class,
                    CommunityFact.RubricAdopted.class,
                    CommunityCommand.AdoptRubric::new),
            type(
                    CommunityCommand.AppointReviewer.class,
                    CommunityFact.ReviewerAppointed.class,
                    CommunityCommand.AppointReviewer::new),
            type(
                    CommunityCommand.EndReviewer.class,
                    CommunityFact.ReviewerEnded.class,
                    CommunityCommand.EndReviewer::new),
            type(
                    DirectoryCommand.RegisterOrganisation.class,
                    DirectoryFact.OrganisationRegistered.class,
                    DirectoryCommand.RegisterOrganisation::new),
            type(
                    DirectoryCommand.RegisterPerson.class,
                    DirectoryFact.PersonRegistered.class,
                    DirectoryCommand.RegisterPerson::new),
            type(
                    DirectoryCommand.AffiliatePerson.class,
                    DirectoryFact.PersonAffiliated.class,
                    DirectoryCommand.AffiliatePerson::new),
            type(
                    DirectoryCommand.UnaffiliatePerson.class,
                    DirectoryFact.PersonUnaffiliated.class,
                    DirectoryCommand.UnaffiliatePerson::new),
            type(
                    PartnershipCommand.RegisterPartnership.class,
                    PartnershipFact.PartnershipRegistered.class,
                    PartnershipCommand.RegisterPartnership::new),
            type(
                    PartnershipCommand.RenamePartnership.class,
                    PartnershipFact.PartnershipRenamed.class,
                    PartnershipCommand.RenamePartnership::new),
            type(
                    PartnershipCommand.ClosePartnership.class,
                    PartnershipFact.PartnershipClosed.class,
                    PartnershipCommand.ClosePartnership::new),
            type(
                    PartnershipCommand.ReopenPartnership.class,
                    PartnershipFact.PartnershipReopened.class,
                    PartnershipCommand.ReopenPartnership::new),
            type(
                    PartnershipCommand.SucceedPartnership.class,
                    PartnershipFact.PartnershipSucceeded.class,
                    PartnershipCommand.SucceedPartnership::new),
            type(
                    PartnershipCommand.DefineRegion.class,
                    PartnershipFact.RegionDefined.class,
                    PartnershipCommand.DefineRegion::new),
            type(
                    PartnershipCommand.SelectIndustry.class,
                    PartnershipFact.IndustrySelected.class,
                    PartnershipCommand.SelectIndustry::new),
            type(
                    PartnershipCommand.AddPartner.class,
                    PartnershipFact.PartnerJoined.class,
                    PartnershipCommand.AddPartner::new),
            type(
                    PartnershipCommand.ReleasePartner.class,
                    PartnershipFact.PartnerLeft.class,
                    PartnershipCommand.ReleasePartner::new),
            type(
                    PartnershipCommand.AppointCoordinator.class,
                    PartnershipFact.CoordinatorAppointed.class,
                    PartnershipCommand.AppointCoordinator::new),
            type(
                    PartnershipCommand.ConfirmCoordinator.class,
                    PartnershipFact.CoordinatorConfirmed.class,
                    PartnershipCommand.ConfirmCoordinator::new),
            type(
                    PartnershipCommand.EndCoordinator.class,
                    PartnershipFact.CoordinatorEnded.class,
                    PartnershipCommand.EndCoordinator::new),
            type(
                    PartnershipCommand.AddSupportTeamMember.class,
                    PartnershipFact.SupportTeamMemberJoined.class,
                    PartnershipCommand.AddSupportTeamMember::new),
            type(
                    PartnershipCommand.ReleaseSupportTeamMember.class,
                    PartnershipFact.SupportTeamMemberLeft.class,
                    PartnershipCommand.ReleaseSupportTeamMember::new),
            type(
                    PartnershipCommand.SignJointCommitment.class,
                    PartnershipFact.JointCommitmentSigned.class,
                    PartnershipCommand.SignJointCommitment::new),
            type(
                    PartnershipCommand.JoinJointCommitment.class,
                    PartnershipFact.JointCommitmentJoined.class,
                    PartnershipCommand.JoinJointCommitment::new),
            type(
                    PartnershipCommand.WithdrawJointCommitment.class,
                    PartnershipFact.JointCommitmentWithdrawn.class,
                    PartnershipCommand.WithdrawJointCommitment::new),
            type(
                    PartnershipCommand.AddChampion.class,
                    PartnershipFact.ChampionAdded.class,
                    PartnershipCommand.AddChampion::new),
            type(
                    PartnershipCommand.StandDownChampion.class,
                    PartnershipFact.ChampionStoodDown.class,
                    PartnershipCommand.StandDownChampion::new),
            type(
                    PartnershipCommand.RecordOutreach.class,
                    PartnershipFact.OutreachRecorded.class,
                    PartnershipCommand.RecordOutreach::new),
            type(
                    PartnershipCommand.ScheduleLaunch.class,
                    PartnershipFact.LaunchScheduled.class,
                    PartnershipCommand.ScheduleLaunch::new),
            type(
                    PartnershipCommand.CancelLaunch.class,
                    PartnershipFact.LaunchCancelled.class,
                    PartnershipCommand.CancelLaunch::new),
            type(
                    PartnershipCommand.RecordMeeting.class,
                    PartnershipFact.MeetingHeld.class,
                    PartnershipCommand.RecordMeeting::new),
            type(
                    PartnershipCommand.RecordAttendance.class,
                    PartnershipFact.AttendanceRecorded.class,
                    PartnershipCommand.RecordAttendance::new),
            type(
                    PartnershipCommand.RecordContribution.class,
                    PartnershipFact.ContributionReceived.class,
                    PartnershipCommand.RecordContribution::new),
            type(
                    PartnershipCommand.AdoptStrategicPlan.class,
                    PartnershipFact.StrategicPlanAdopted.class,
                    PartnershipCommand.AdoptStrategicPlan::new),
            type(
                    PartnershipCommand.ReviseStrategicPlan.class,
                    PartnershipFact.StrategicPlanRevised.class,
                    PartnershipCommand.ReviseStrategicPlan::new),
            type(
                    PartnershipCommand.RetireStrategicPlan.class,
                    PartnershipFact.StrategicPlanRetired.class,
                    PartnershipCommand.RetireStrategicPlan::new),
            type(
                    PartnershipCommand.IdentifyPriority.class,
                    PartnershipFact.PriorityIdentified.class,
                    PartnershipCommand.IdentifyPriority::new),
            type(
                    PartnershipCommand.AssignPriorityOwner.class,
                    PartnershipFact.PriorityOwnerAssigned.class,
                    PartnershipCommand.AssignPriorityOwner::new),
            type(
                    PartnershipCommand.ClosePriority.class,
                    PartnershipFact.PriorityClosed.class,
                    PartnershipCommand.ClosePriority::new),
            type(
                    PartnershipCommand.PlanAction.class,
                    PartnershipFact.ActionPlanned.class,
                    PartnershipCommand.PlanAction::new),
            type(
                    PartnershipCommand.StartAction.class,
                    PartnershipFact.ActionStarted.class,
                    PartnershipCommand.StartAction::new),
            type(
                    PartnershipCommand.CompleteAction.class,
                    PartnershipFact.ActionCompleted.class,
                    PartnershipCommand.CompleteAction::new),
            type(
                    PartnershipCommand.AbandonAction.class,
                    PartnershipFact.ActionAbandoned.class,
                    PartnershipCommand.AbandonAction::new),
            type(
                    PartnershipCommand.RecordActivity.class,
                    PartnershipFact.ActivityRecorded.class,
                    PartnershipCommand.RecordActivity::new),
            type(
                    PartnershipCommand.ConfirmActivity.class,
                    PartnershipFact.ActivityConfirmed.class,
                    PartnershipCommand.ConfirmActivity::new),
            type(
                    PartnershipCommand.EndActivity.class,
                    PartnershipFact.ActivityEnded.class,
                    PartnershipCommand.EndActivity::new),
            type(
                    PartnershipCommand.GiveAttestation.class,
                    PartnershipFact.AttestationGiven.class,
                    PartnershipCommand.GiveAttestation::new),
            type(
                    PartnershipCommand.DeclineAttestation.class,
                    PartnershipFact.AttestationDeclined.class,
                    PartnershipCommand.DeclineAttestation::new),
            type(
                    PartnershipCommand.WithdrawAttestation.class,
                    PartnershipFact.AttestationWithdrawn.class,
                    PartnershipCommand.WithdrawAttestation::new),
            type(
                    PartnershipCommand.MakeDetermination.class,
                    PartnershipFact.DeterminationMade.class,
                    PartnershipCommand.MakeDetermination::new),
            type(
                    PartnershipCommand.WithdrawDetermination.class,
                    PartnershipFact.DeterminationWithdrawn.class,
                    PartnershipCommand.WithdrawDetermination::new),
            type(
                    ExemptionCommand.GrantExemption.class,
                    Exemption.ExemptionGranted.class,
                    ExemptionCommand.GrantExemption::new),
            type(
                    ExemptionCommand.WithdrawExemption.class,
                    Exemption.ExemptionWithdrawn.class,
                    ExemptionCommand.WithdrawExemption::new),
            type(
                    AmendmentCommand.CorrectEntry.class,
                    Amendment.EntryCorrected.class,
                    AmendmentCommand.CorrectEntry::new),
            type(AmendmentCommand.VoidEntry.class, Amendment.EntryVoided.class, AmendmentCommand.VoidEntry::new),
            type(
                    AmendmentCommand.DisputeEntry.class,
                    Amendment.EntryDisputed.class,
                    AmendmentCommand.DisputeEntry::new),
            type(
                    AmendmentCommand.ResolveDispute.class,
                    Amendment.DisputeResolved.class,
                    AmendmentCommand.ResolveDispute::new));

    private static final Map<String, CommandType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::name, Function.identity()));
    private static final Map<FactType, CommandType> BY_FACT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::fact, Function.identity()));

    private CommandTypes() {}

    /** All kinds of command, in the order of the vocabulary. */
    public static List<CommandType> all() {
        return ALL;
    }

    /** The kind of that name. */
    public static Optional<CommandType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The command that asks for a kind of fact. */
    public static CommandType asking(FactType fact) {
        CommandType known = BY_FACT.get(fact);
        if (known == null) {
            throw new IllegalArgumentException("no command asks for " + fact.name());
        }
        return known;
    }

    private static <F extends Fact> CommandType type(
            Class<? extends Command> command, Class<F> fact, Function<F, Command> asking) {
        return new CommandType(
                command.getSimpleName(), command, FactTypes.of(fact), any -> asking.apply(fact.cast(any)));
    }
}
