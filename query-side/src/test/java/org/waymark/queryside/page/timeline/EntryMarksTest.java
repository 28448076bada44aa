package org.waymark.queryside.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

class EntryMarksTest {

    /** Whoever adds a fact decides: it is marked on the timeline, or it is named here and left to the lists. */
    private static final Set<String> LEFT_TO_LISTS = Set.of(
            "CommunityRegistered",
            "TrialBegun",
            "CommunityPublished",
            "RubricPublished",
            "RubricAdopted",
            "ReviewerAppointed",
            "ReviewerEnded",
            "OrganisationRegistered",
            "PersonRegistered",
            "PersonAffiliated",
            "PersonUnaffiliated",
            "PartnershipRegistered",
            "PartnershipRenamed",
            "PartnershipClosed",
            "PartnershipReopened",
            "PartnershipSucceeded",
            "RegionDefined",
            "IndustrySelected",
            "PartnerJoined",
            "PartnerLeft",
            "CoordinatorAppointed",
            "CoordinatorConfirmed",
            "CoordinatorEnded",
            "SupportTeamMemberJoined",
            "SupportTeamMemberLeft",
            "JointCommitmentSigned",
            "JointCommitmentJoined",
            "JointCommitmentWithdrawn",
            "OutreachRecorded",
            "LaunchScheduled",
            "LaunchCancelled",
            "AttendanceRecorded",
            "ContributionReceived",
            "PriorityOwnerAssigned",
            "ActivityConfirmed",
            "ActivityEnded",
            "AttestationWithdrawn",
            "DeterminationWithdrawn",
            "ExemptionGranted",
            "ExemptionWithdrawn",
            "EntryCorrected",
            "EntryVoided",
            "EntryDisputed",
            "DisputeResolved");

    @Test
    void everyFactIsMarkedOrSaidToBeLeftToTheLists() {
        List<String> unmarked = FactTypes.all().stream()
                .map(FactType::name)
                .filter(fact -> EntryMarks.kind(entry(fact)) == null)
                .toList();
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(LEFT_TO_LISTS);
    }

    private static EntryView entry(String fact) {
        return new EntryView(
                "e1",
                fact,
                null,
                Instant.EPOCH,
                1,
                "account",
                null,
                List.of(),
                "community",
                List.of(),
                true,
                null,
                null,
                null,
                List.of());
    }
}
