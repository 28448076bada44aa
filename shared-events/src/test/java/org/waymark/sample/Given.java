package org.waymark.sample;

import org.waymark.fact.Amendment.*;
import org.waymark.fact.CommunityFact.*;
import org.waymark.fact.DirectoryFact.*;
import org.waymark.fact.Exemption.*;
import org.waymark.fact.PartnershipFact.*;

/**
 * Facts for tests, named like the facts: {@code Given.championAdded("p1").person("ana").org("acme").on("2024-03-05")}.
 * Whatever a test does not care about is filled in; see {@link Sample}.
 */
public final class Given {

    private Given() {}

    public static Sample<PartnershipRegistered> partnershipRegistered(String partnership) {
        return Sample.of(PartnershipRegistered.class).set("partnership", partnership);
    }

    public static Sample<PartnershipRenamed> partnershipRenamed(String partnership) {
        return Sample.of(PartnershipRenamed.class).set("partnership", partnership);
    }

    public static Sample<PartnershipClosed> partnershipClosed(String partnership) {
        return Sample.of(PartnershipClosed.class).set("partnership", partnership);
    }

    public static Sample<PartnershipReopened> partnershipReopened(String partnership) {
        return Sample.of(PartnershipReopened.class).set("partnership", partnership);
    }

    public static Sample<PartnershipSucceeded> partnershipSucceeded(String partnership) {
        return Sample.of(PartnershipSucceeded.class).set("partnership", partnership);
    }

    public static Sample<RegionDefined> regionDefined(String partnership) {
        return Sample.of(RegionDefined.class).set("partnership", partnership);
    }

    public static Sample<IndustrySelected> industrySelected(String partnership) {
        return Sample.of(IndustrySelected.class).set("partnership", partnership);
    }

    public static Sample<PartnerJoined> partnerJoined(String partnership) {
        return Sample.of(PartnerJoined.class).set("partnership", partnership);
    }

    public static Sample<PartnerLeft> partnerLeft(String partnership) {
        return Sample.of(PartnerLeft.class).set("partnership", partnership);
    }

    public static Sample<CoordinatorAppointed> coordinatorAppointed(String partnership) {
        return Sample.of(CoordinatorAppointed.class).set("partnership", partnership);
    }

    public static Sample<CoordinatorConfirmed> coordinatorConfirmed(String partnership) {
        return Sample.of(CoordinatorConfirmed.class).set("partnership", partnership);
    }

    public static Sample<CoordinatorEnded> coordinatorEnded(String partnership) {
        return Sample.of(CoordinatorEnded.class).set("partnership", partnership);
    }

    public static Sample<SupportTeamMemberJoined> supportTeamMemberJoined(String partnership) {
        return Sample.of(SupportTeamMemberJoined.class).set("partnership", partnership);
    }

    public static Sample<SupportTeamMemberLeft> supportTeamMemberLeft(String partnership) {
        return Sample.of(SupportTeamMemberLeft.class).set("partnership", partnership);
    }

    public static Sample<JointCommitmentSigned> jointCommitmentSigned(String partnership) {
        return Sample.of(JointCommitmentSigned.class).set("partnership", partnership);
    }

    public static Sample<JointCommitmentJoined> jointCommitmentJoined(String partnership) {
        return Sample.of(JointCommitmentJoined.class).set("partnership", partnership);
    }

    public static Sample<JointCommitmentWithdrawn> jointCommitmentWithdrawn(String partnership) {
        return Sample.of(JointCommitmentWithdrawn.class).set("partnership", partnership);
    }

    public static Sample<ChampionAdded> championAdded(String partnership) {
        return Sample.of(ChampionAdded.class).set("partnership", partnership);
    }

    public static Sample<ChampionStoodDown> championStoodDown(String partnership) {
        return Sample.of(ChampionStoodDown.class).set("partnership", partnership);
    }

    public static Sample<OutreachRecorded> outreachRecorded(String partnership) {
        return Sample.of(OutreachRecorded.class).set("partnership", partnership);
    }

    public static Sample<LaunchScheduled> launchScheduled(String partnership) {
        return Sample.of(LaunchScheduled.class).set("partnership", partnership);
    }

    public static Sample<LaunchCancelled> launchCancelled(String partnership) {
        return Sample.of(LaunchCancelled.class).set("partnership", partnership);
    }

    public static Sample<MeetingHeld> meetingHeld(String partnership) {
        return Sample.of(MeetingHeld.class).set("partnership", partnership);
    }

    public static Sample<AttendanceRecorded> attendanceRecorded(String partnership) {
        return Sample.of(AttendanceRecorded.class).set("partnership", partnership);
    }

    public static Sample<ContributionReceived> contributionReceived(String partnership) {
        return Sample.of(ContributionReceived.class).set("partnership", partnership);
    }

    public static Sample<StrategicPlanAdopted> strategicPlanAdopted(String partnership) {
        return Sample.of(StrategicPlanAdopted.class).set("partnership", partnership);
    }

    public static Sample<StrategicPlanRevised> strategicPlanRevised(String partnership) {
        return Sample.of(StrategicPlanRevised.class).set("partnership", partnership);
    }

    public static Sample<StrategicPlanRetired> strategicPlanRetired(String partnership) {
        return Sample.of(StrategicPlanRetired.class).set("partnership", partnership);
    }

    public static Sample<PriorityIdentified> priorityIdentified(String partnership) {
        return Sample.of(PriorityIdentified.class).set("partnership", partnership);
    }

    public static Sample<PriorityOwnerAssigned> priorityOwnerAssigned(String partnership) {
        return Sample.of(PriorityOwnerAssigned.class).set("partnership", partnership);
    }

    public static Sample<PriorityClosed> priorityClosed(String partnership) {
        return Sample.of(PriorityClosed.class).set("partnership", partnership);
    }

    public static Sample<ActionPlanned> actionPlanned(String partnership) {
        return Sample.of(ActionPlanned.class).set("partnership", partnership);
    }

    public static Sample<ActionStarted> actionStarted(String partnership) {
        return Sample.of(ActionStarted.class).set("partnership", partnership);
    }

    public static Sample<ActionCompleted> actionCompleted(String partnership) {
        return Sample.of(ActionCompleted.class).set("partnership", partnership);
    }

    public static Sample<ActionAbandoned> actionAbandoned(String partnership) {
        return Sample.of(ActionAbandoned.class).set("partnership", partnership);
    }

    public static Sample<ActivityRecorded> activityRecorded(String partnership) {
        return Sample.of(ActivityRecorded.class).set("partnership", partnership);
    }

    public static Sample<ActivityConfirmed> activityConfirmed(String partnership) {
        return Sample.of(ActivityConfirmed.class).set("partnership", partnership);
    }

    public static Sample<ActivityEnded> activityEnded(String partnership) {
        return Sample.of(ActivityEnded.class).set("partnership", partnership);
    }

    public static Sample<AttestationGiven> attestationGiven(String partnership) {
        return Sample.of(AttestationGiven.class).set("partnership", partnership);
    }

    public static Sample<AttestationDeclined> attestationDeclined(String partnership) {
        return Sample.of(AttestationDeclined.class).set("partnership", partnership);
    }

    public static Sample<AttestationWithdrawn> attestationWithdrawn(String partnership) {
        return Sample.of(AttestationWithdrawn.class).set("partnership", partnership);
    }

    public static Sample<DeterminationMade> determinationMade(String partnership) {
        return Sample.of(DeterminationMade.class).set("partnership", partnership);
    }

    public static Sample<DeterminationWithdrawn> determinationWithdrawn(String partnership) {
        return Sample.of(DeterminationWithdrawn.class).set("partnership", partnership);
    }

    public static Sample<CommunityRegistered> communityRegistered(String community) {
        return Sample.of(CommunityRegistered.class).set("community", community);
    }

    public static Sample<RubricPublished> rubricPublished(String community) {
        return Sample.of(RubricPublished.class).set("community", community);
    }

    public static Sample<RubricAdopted> rubricAdopted(String community) {
        return Sample.of(RubricAdopted.class).set("community", community);
    }

    public static Sample<TrialBegun> trialBegun(String community) {
        return Sample.of(TrialBegun.class).set("community", community);
    }

    public static Sample<CommunityPublished> communityPublished(String community) {
        return Sample.of(CommunityPublished.class).set("community", community);
    }

    public static Sample<ReviewerAppointed> reviewerAppointed(String community) {
        return Sample.of(ReviewerAppointed.class).set("community", community);
    }

    public static Sample<ReviewerEnded> reviewerEnded(String community) {
        return Sample.of(ReviewerEnded.class).set("community", community);
    }

    public static Sample<OrganisationRegistered> organisationRegistered() {
        return Sample.of(OrganisationRegistered.class);
    }

    public static Sample<PersonRegistered> personRegistered() {
        return Sample.of(PersonRegistered.class);
    }

    public static Sample<PersonAffiliated> personAffiliated() {
        return Sample.of(PersonAffiliated.class);
    }

    public static Sample<PersonUnaffiliated> personUnaffiliated() {
        return Sample.of(PersonUnaffiliated.class);
    }

    public static Sample<ExemptionGranted> exemptionGranted(String partnership) {
        return Sample.of(ExemptionGranted.class).set("partnership", partnership);
    }

    public static Sample<ExemptionWithdrawn> exemptionWithdrawn(String partnership) {
        return Sample.of(ExemptionWithdrawn.class).set("partnership", partnership);
    }

    public static Sample<EntryCorrected> entryCorrected(String partnership) {
        return Sample.of(EntryCorrected.class).set("partnership", partnership);
    }

    public static Sample<EntryVoided> entryVoided(String partnership) {
        return Sample.of(EntryVoided.class).set("partnership", partnership);
    }

    public static Sample<EntryDisputed> entryDisputed(String partnership) {
        return Sample.of(EntryDisputed.class).set("partnership", partnership);
    }

    public static Sample<DisputeResolved> disputeResolved(String partnership) {
        return Sample.of(DisputeResolved.class).set("partnership", partnership);
    }
}
