package org.waymark.registry;

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

/**
 * The registry of stored names. A name or revision once released is never changed, reused or removed; a changed shape is
 * a further revision beside the old one.
 */
public final class FactTypes {

    private static final List<FactType> ALL = List.of(
            type("CommunityRegistered", 1, CommunityFact.CommunityRegistered.class),
            type("TrialBegun", 1, CommunityFact.TrialBegun.class),
            type("CommunityPublished", 1, CommunityFact.CommunityPublished.class),
            type("RubricPublished", 1, CommunityFact.RubricPublished.class),
            type("RubricAdopted", 1, CommunityFact.RubricAdopted.class),
            type("ReviewerAppointed", 1, CommunityFact.ReviewerAppointed.class),
            type("ReviewerEnded", 1, CommunityFact.ReviewerEnded.class),
            type("OrganisationRegistered", 1, DirectoryFact.OrganisationRegistered.class),
            type("PersonRegistered", 1, DirectoryFact.PersonRegistered.class),
            type("PersonAffiliated", 1, DirectoryFact.PersonAffiliated.class),
            type("PersonUnaffiliated", 1, DirectoryFact.PersonUnaffiliated.class),
            type("PartnershipRegistered", 1, PartnershipFact.PartnershipRegistered.class),
            type("PartnershipRenamed", 1, PartnershipFact.PartnershipRenamed.class),
            type("PartnershipClosed", 1, PartnershipFact.PartnershipClosed.class),
            type("PartnershipReopened", 1, PartnershipFact.PartnershipReopened.class),
            type("PartnershipSucceeded", 1, PartnershipFact.PartnershipSucceeded.class),
            type("RegionDefined", 1, PartnershipFact.RegionDefined.class),
            type("IndustrySelected", 1, PartnershipFact.IndustrySelected.class),
            type("PartnerJoined", 1, PartnershipFact.PartnerJoined.class),
            type("PartnerLeft", 1, PartnershipFact.PartnerLeft.class),
            type("CoordinatorAppointed", 1, PartnershipFact.CoordinatorAppointed.class),
            type("CoordinatorConfirmed", 1, PartnershipFact.CoordinatorConfirmed.class),
            type("CoordinatorEnded", 1, PartnershipFact.CoordinatorEnded.class),
            type("SupportTeamMemberJoined", 1, PartnershipFact.SupportTeamMemberJoined.class),
            type("SupportTeamMemberLeft", 1, PartnershipFact.SupportTeamMemberLeft.class),
            type("JointCommitmentSigned", 1, PartnershipFact.JointCommitmentSigned.class),
            type("JointCommitmentJoined", 1, PartnershipFact.JointCommitmentJoined.class),
            type("JointCommitmentWithdrawn", 1, PartnershipFact.JointCommitmentWithdrawn.class),
            type("ChampionAdded", 1, PartnershipFact.ChampionAdded.class),
            type("ChampionStoodDown", 1, PartnershipFact.ChampionStoodDown.class),
            type("OutreachRecorded", 1, PartnershipFact.OutreachRecorded.class),
            type("LaunchScheduled", 1, PartnershipFact.LaunchScheduled.class),
            type("LaunchCancelled", 1, PartnershipFact.LaunchCancelled.class),
            type("MeetingHeld", 1, PartnershipFact.MeetingHeld.class),
            type("AttendanceRecorded", 1, PartnershipFact.AttendanceRecorded.class),
            type("ContributionReceived", 1, PartnershipFact.ContributionReceived.class),
            type("StrategicPlanAdopted", 1, PartnershipFact.StrategicPlanAdopted.class),
            type("StrategicPlanRevised", 1, PartnershipFact.StrategicPlanRevised.class),
            type("StrategicPlanRetired", 1, PartnershipFact.StrategicPlanRetired.class),
            type("PriorityIdentified", 1, PartnershipFact.PriorityIdentified.class),
            type("PriorityOwnerAssigned", 1, PartnershipFact.PriorityOwnerAssigned.class),
            type("PriorityClosed", 1, PartnershipFact.PriorityClosed.class),
            type("ActionPlanned", 1, PartnershipFact.ActionPlanned.class),
            type("ActionStarted", 1, PartnershipFact.ActionStarted.class),
            type("ActionCompleted", 1, PartnershipFact.ActionCompleted.class),
            type("ActionAbandoned", 1, PartnershipFact.ActionAbandoned.class),
            type("ActivityRecorded", 1, PartnershipFact.ActivityRecorded.class),
            type("ActivityConfirmed", 1, PartnershipFact.ActivityConfirmed.class),
            type("ActivityEnded", 1, PartnershipFact.ActivityEnded.class),
            type("AttestationGiven", 1, PartnershipFact.AttestationGiven.class),
            type("AttestationDeclined", 1, PartnershipFact.AttestationDeclined.class),
            type("AttestationWithdrawn", 1, PartnershipFact.AttestationWithdrawn.class),
            type("DeterminationMade", 1, PartnershipFact.DeterminationMade.class),
            type("DeterminationWithdrawn", 1, PartnershipFact.DeterminationWithdrawn.class),
            type("ExemptionGranted", 1, Exemption.ExemptionGranted.class),
            type("ExemptionWithdrawn", 1, Exemption.ExemptionWithdrawn.class),
            type("EntryCorrected", 1, Amendment.EntryCorrected.class),
            type("EntryVoided", 1, Amendment.EntryVoided.class),
            type("EntryDisputed", 1, Amendment.EntryDisputed.class),
            type("DisputeResolved", 1, Amendment.DisputeResolved.class));

    private static final Map<String, FactType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));
    private static final Map<Class<? extends Fact>, FactType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::type, Function.identity()));

    private FactTypes() {}

    /** All kinds of fact, in the order of the vocabulary. */
    public static List<FactType> all() {
        return ALL;
    }

    /** The kind of that stored name. */
    public static Optional<FactType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind of a fact. */
    public static FactType of(Fact fact) {
        return of(fact.getClass());
    }

    /** The kind that a record class stands for. */
    public static FactType of(Class<? extends Fact> type) {
        FactType known = BY_CLASS.get(type);
        if (known == null) {
            throw new IllegalArgumentException(type + " is not registered");
        }
        return known;
    }

    private static FactType type(String name, int revision, Class<? extends Fact> type) {
        return new FactType(name, revision, type, RecordShape.of(type));
    }
}
