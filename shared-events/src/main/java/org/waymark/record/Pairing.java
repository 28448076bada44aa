package org.waymark.record;

import static org.waymark.record.Pairing.Role.*;

import java.util.List;
import java.util.Optional;
import org.waymark.fact.Amendment;
import org.waymark.fact.Amendment.*;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.CommunityFact.*;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.DirectoryFact.*;
import org.waymark.fact.Exemption;
import org.waymark.fact.Exemption.*;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.fact.PartnershipFact.*;

/** What a fact does to a state that lasts: it starts it, ends it or marks it. The table of section 2, one line per fact. */
public record Pairing(Role role, Key key) {

    /** What it does. */
    public enum Role {
        START,
        END,
        MARK
    }

    /** The state it does it to; empty ids where there is one such state per partnership. */
    public record Key(Family family, List<String> ids) {

        public Key {
            ids = List.copyOf(ids);
        }
    }

    /** The families of facts that pair. */
    public enum Family {
        COORDINATOR("holder", "coordinator"),
        PARTNER("org", "partner"),
        SUPPORT_TEAM_MEMBER("person", "support-team member"),
        COMMITMENT("commitment", "commitment"),
        CHAMPION("person", "champion"),
        LAUNCH("launch", "scheduled launch"),
        PLAN("plan", "plan"),
        PRIORITY("priority", "priority"),
        ACTION("action", "action"),
        ACTIVITY("activity", "activity"),
        ATTESTATION("attestation", "attestation"),
        EXEMPTION("exemption", "exemption"),
        REVIEWER("person", "reviewer"),
        CLOSING("on", "closing of the partnership"),
        DISPUTE("dispute", "dispute"),
        DETERMINATION("determination", "determination"),
        AFFILIATION("person", "affiliation"),
        MEETING("meeting", "meeting"),
        REGION("counties", "region"),
        SELECTION("naics", "industry selection");

        private final String field;
        private final String noun;

        Family(String field, String noun) {
            this.field = field;
            this.noun = noun;
        }

        /** The field that holds the (first) id of the key. */
        public String field() {
            return field;
        }

        /** What people call the state. */
        public String noun() {
            return noun;
        }
    }

    /** What this fact does, if it pairs at all. */
    public static Optional<Pairing> of(Fact fact) {
        return switch (fact) {
            case PartnershipFact onPartnership -> of(onPartnership);
            case CommunityFact onCommunity -> of(onCommunity);
            case DirectoryFact inDirectory -> of(inDirectory);
            case Exemption exemption -> of(exemption);
            case Amendment amendment -> of(amendment);
        };
    }

    private static Optional<Pairing> of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipRegistered ignored -> Optional.empty();
            case PartnershipRenamed ignored -> Optional.empty();
            case PartnershipSucceeded ignored -> Optional.empty();
            case OutreachRecorded ignored -> Optional.empty();
            case ContributionReceived ignored -> Optional.empty();
            case AttestationDeclined ignored -> Optional.empty();
            case PartnershipClosed ignored -> as(START, Family.CLOSING);
            case PartnershipReopened ignored -> as(END, Family.CLOSING);
            case RegionDefined ignored -> as(START, Family.REGION);
            case IndustrySelected ignored -> as(START, Family.SELECTION);
            case PartnerJoined f -> as(START, Family.PARTNER, f.org());
            case PartnerLeft f -> as(END, Family.PARTNER, f.org());
            case CoordinatorAppointed f -> as(START, Family.COORDINATOR, f.holder());
            case CoordinatorConfirmed f -> as(MARK, Family.COORDINATOR, f.holder());
            case CoordinatorEnded f -> as(END, Family.COORDINATOR, f.holder());
            case SupportTeamMemberJoined f -> as(START, Family.SUPPORT_TEAM_MEMBER, f.person());
            case SupportTeamMemberLeft f -> as(END, Family.SUPPORT_TEAM_MEMBER, f.person());
            case JointCommitmentSigned f -> as(START, Family.COMMITMENT, f.commitment());
            case JointCommitmentJoined f -> as(MARK, Family.COMMITMENT, f.commitment());
            case JointCommitmentWithdrawn f -> as(END, Family.COMMITMENT, f.commitment());
            case ChampionAdded f -> as(START, Family.CHAMPION, f.person());
            case ChampionStoodDown f -> as(END, Family.CHAMPION, f.person());
            case LaunchScheduled f -> as(START, Family.LAUNCH, f.launch());
            case LaunchCancelled f -> as(END, Family.LAUNCH, f.launch());
            case MeetingHeld f -> as(START, Family.MEETING, f.meeting());
            case AttendanceRecorded f -> as(MARK, Family.MEETING, f.meeting());
            case StrategicPlanAdopted f -> as(START, Family.PLAN, f.plan());
            case StrategicPlanRevised f -> as(MARK, Family.PLAN, f.plan());
            case StrategicPlanRetired f -> as(END, Family.PLAN, f.plan());
            case PriorityIdentified f -> as(START, Family.PRIORITY, f.priority());
            case PriorityOwnerAssigned f -> as(MARK, Family.PRIORITY, f.priority());
            case PriorityClosed f -> as(END, Family.PRIORITY, f.priority());
            case ActionPlanned f -> as(START, Family.ACTION, f.action());
            case ActionStarted f -> as(MARK, Family.ACTION, f.action());
            case ActionCompleted f -> as(END, Family.ACTION, f.action());
            case ActionAbandoned f -> as(END, Family.ACTION, f.action());
            case ActivityRecorded f -> as(START, Family.ACTIVITY, f.activity());
            case ActivityConfirmed f -> as(MARK, Family.ACTIVITY, f.activity());
            case ActivityEnded f -> as(END, Family.ACTIVITY, f.activity());
            case AttestationGiven f -> as(START, Family.ATTESTATION, f.attestation());
            case AttestationWithdrawn f -> as(END, Family.ATTESTATION, f.attestation());
            case DeterminationMade f -> as(START, Family.DETERMINATION, f.determination());
            case DeterminationWithdrawn f -> as(END, Family.DETERMINATION, f.determination());
        };
    }

    private static Optional<Pairing> of(CommunityFact fact) {
        return switch (fact) {
            case CommunityRegistered ignored -> Optional.empty();
            case TrialBegun ignored -> Optional.empty();
            case CommunityPublished ignored -> Optional.empty();
            case RubricPublished ignored -> Optional.empty();
            case RubricAdopted ignored -> Optional.empty();
            case ReviewerAppointed f -> as(START, Family.REVIEWER, f.person());
            case ReviewerEnded f -> as(END, Family.REVIEWER, f.person());
        };
    }

    private static Optional<Pairing> of(DirectoryFact fact) {
        return switch (fact) {
            case OrganisationRegistered ignored -> Optional.empty();
            case PersonRegistered ignored -> Optional.empty();
            case PersonAffiliated f -> as(START, Family.AFFILIATION, f.person(), f.org());
            case PersonUnaffiliated f -> as(END, Family.AFFILIATION, f.person(), f.org());
        };
    }

    private static Optional<Pairing> of(Exemption fact) {
        return switch (fact) {
            case ExemptionGranted f -> as(START, Family.EXEMPTION, f.exemption());
            case ExemptionWithdrawn f -> as(END, Family.EXEMPTION, f.exemption());
        };
    }

    private static Optional<Pairing> of(Amendment fact) {
        return switch (fact) {
            case EntryCorrected ignored -> Optional.empty();
            case EntryVoided ignored -> Optional.empty();
            case EntryDisputed f -> as(START, Family.DISPUTE, f.dispute());
            case DisputeResolved f -> as(END, Family.DISPUTE, f.dispute());
        };
    }

    private static Optional<Pairing> as(Role role, Family family, String... ids) {
        return Optional.of(new Pairing(role, new Key(family, List.of(ids))));
    }
}
