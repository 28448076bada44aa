package org.waymark.queryside.form.generated;

import java.util.List;

/** The kinds of entries as people look for them. */
public enum KindGroup {
    MEETINGS(List.of("RecordMeeting", "RecordAttendance", "ScheduleLaunch", "CancelLaunch")),
    PARTNERS(List.of("AddChampion", "StandDownChampion", "AddPartner", "ReleasePartner", "RecordOutreach")),
    COORDINATION(List.of(
            "AppointCoordinator",
            "ConfirmCoordinator",
            "EndCoordinator",
            "AddSupportTeamMember",
            "ReleaseSupportTeamMember",
            "SignJointCommitment",
            "JoinJointCommitment",
            "WithdrawJointCommitment")),
    PLANS(List.of(
            "AdoptStrategicPlan",
            "ReviseStrategicPlan",
            "RetireStrategicPlan",
            "IdentifyPriority",
            "AssignPriorityOwner",
            "ClosePriority",
            "PlanAction",
            "StartAction",
            "CompleteAction",
            "AbandonAction")),
    ACTIVITIES(List.of("RecordActivity", "ConfirmActivity", "EndActivity", "RecordContribution")),
    SCOPE(List.of("SelectIndustry", "DefineRegion")),
    WORD(List.of(
            "GiveAttestation",
            "DeclineAttestation",
            "WithdrawAttestation",
            "MakeDetermination",
            "WithdrawDetermination",
            "GrantExemption",
            "WithdrawExemption",
            "DisputeEntry",
            "ResolveDispute")),
    PARTNERSHIP(List.of("RenamePartnership", "ClosePartnership", "ReopenPartnership", "SucceedPartnership")),
    COMMUNITY(List.of(
            "RegisterPartnership",
            "AppointReviewer",
            "EndReviewer",
            "PublishRubric",
            "AdoptRubric",
            "GrantExemption",
            "WithdrawExemption",
            "DisputeEntry",
            "ResolveDispute")),
    DIRECTORY(List.of("RegisterOrganisation", "RegisterPerson", "AffiliatePerson", "UnaffiliatePerson"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> commands;

    KindGroup(List<String> commands) {
        this.commands = commands;
    }

    /** Names of the commands, the most frequent first. */
    public List<String> commands() {
        return commands;
    }

    /** Groups of what is recorded on a partnership. */
    public static List<KindGroup> ofPartnership() {
        return List.of(MEETINGS, PARTNERS, COORDINATION, PLANS, ACTIVITIES, SCOPE, WORD, PARTNERSHIP);
    }
}
