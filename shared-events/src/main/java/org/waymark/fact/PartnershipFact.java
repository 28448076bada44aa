package org.waymark.fact;

import static org.waymark.fact.shape.Refers.To.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Values.*;
import org.waymark.fact.Vocabulary.*;
import org.waymark.fact.shape.*;

/** Facts on a partnership: what it did, who took part, what was said of it. One file is the whole vocabulary. */
public sealed interface PartnershipFact extends Fact {

    /** A partnership began to keep its record, under the community that follows it. */
    record PartnershipRegistered(
            Header header, String name, @Refers(COMMUNITY) String community) implements PartnershipFact {}

    /** The partnership goes by another name. */
    record PartnershipRenamed(Header header, String name) implements PartnershipFact {}

    /** The partnership ended its work. */
    record PartnershipClosed(Header header, PartRef reason) implements PartnershipFact {}

    /** The partnership took up its work again. */
    record PartnershipReopened(Header header) implements PartnershipFact {}

    /** The partnership was merged into another one, or split into several. */
    record PartnershipSucceeded(
            Header header, @Refers(PARTNERSHIP) List<String> by) implements PartnershipFact {}

    /**
     * The counties of the labor-market region.
     *
     * @param within a workforce area, county or city that contains or equals the region
     */
    record RegionDefined(
            Header header,
            List<String> counties,
            @Nullable String within,
            @Nullable PartRef reason,
            @Nullable String kind)
            implements PartnershipFact {}

    /**
     * The industry the partnership serves.
     *
     * @param dataAsOf day of the labor-market data behind the choice
     * @param establishments number of the industry's establishments in the region
     * @param employment number of its jobs in the region
     */
    record IndustrySelected(
            Header header,
            List<String> naics,
            @Nullable PartRef rationale,
            @Nullable LocalDate dataAsOf,
            @Nullable String source,
            @Nullable Long establishments,
            @Nullable Long employment)
            implements PartnershipFact {}

    /** An organisation takes part; its attributes hold from this day until it joins again. */
    record PartnerJoined(
            Header header,
            @Refers(ORGANISATION) String org,
            List<Side> sides,
            OrganisationKind kind,
            Ownership ownership,
            List<Field> fields,
            boolean critical,
            @OrElse("[]") List<String> counties,
            @Nullable Long employees,
            @OrElse("[]") List<String> programs)
            implements PartnershipFact {}

    /** An organisation no longer takes part. */
    record PartnerLeft(Header header, @Refers(ORGANISATION) String org) implements PartnershipFact {}

    /**
     * Somebody coordinates.
     *
     * @param holder a person, an organisation, or the id of a team, as {@code form} says
     */
    record CoordinatorAppointed(
            Header header,
            @Refers(HOLDER) String holder,
            CoordinatorKind kind,
            CoordinatorForm form,
            @OrElse("[]") @Refers(PERSON) List<String> members,
            @Nullable @Refers(PERSON) String contact)
            implements PartnershipFact {}

    /** The coordinator is still in place. */
    record CoordinatorConfirmed(
            Header header, @Refers(HOLDER) String holder) implements PartnershipFact {}

    /** The coordinator no longer is. */
    record CoordinatorEnded(Header header, @Refers(HOLDER) String holder) implements PartnershipFact {}

    /** Somebody joined the regional support team. */
    record SupportTeamMemberJoined(
            Header header,
            @Refers(PERSON) String person,
            @Refers(ORGANISATION) String org,
            List<Field> fields,
            @Nullable PartRef role)
            implements PartnershipFact {}

    /** Somebody left the regional support team. */
    record SupportTeamMemberLeft(
            Header header, @Refers(PERSON) String person) implements PartnershipFact {}

    /** Support-team members committed themselves to launching together. */
    record JointCommitmentSigned(
            Header header,
            @Mints String commitment,
            @Refers(PERSON) List<String> signatories,
            @Nullable PartRef statement)
            implements PartnershipFact {}

    /** More of them signed a commitment made earlier. */
    record JointCommitmentJoined(
            Header header,
            @Refers(COMMITMENT) String commitment,
            @Refers(PERSON) List<String> signatories) implements PartnershipFact {}

    /** A commitment no longer holds. */
    record JointCommitmentWithdrawn(
            Header header, @Refers(COMMITMENT) String commitment) implements PartnershipFact {}

    /** A decision-maker of a company lends name and time. */
    record ChampionAdded(
            Header header,
            @Refers(PERSON) String person,
            @Refers(ORGANISATION) String org) implements PartnershipFact {}

    /** A champion no longer is one. */
    record ChampionStoodDown(Header header, @Refers(PERSON) String person) implements PartnershipFact {}

    /** Somebody spoke to a company or a person to win them over. */
    record OutreachRecorded(
            Header header,
            @Nullable @Refers(PERSON) String person,
            @Refers(ORGANISATION) String org,
            @Refers(PERSON) String by)
            implements PartnershipFact {}

    /** A launch meeting is planned for a day. */
    record LaunchScheduled(
            Header header,
            @Mints String launch,
            @Wire("for") LocalDate planned,
            boolean preparationPlan) implements PartnershipFact {}

    /** A planned launch will not take place. */
    record LaunchCancelled(Header header, @Refers(LAUNCH) String launch) implements PartnershipFact {}

    /** People met. */
    record MeetingHeld(
            Header header,
            @Mints String meeting,
            MeetingKind kind,
            @OrElse("[]") List<Party> chairs,
            @Nullable @Refers(PRIORITY) String priority,
            @Nullable String format,
            @Nullable String series)
            implements PartnershipFact {}

    /**
     * Who came. It follows its meeting's date, correction and void.
     *
     * @param complete whether nobody else came
     * @param headcount how many were in the room, where names are not all known
     */
    record AttendanceRecorded(
            Header header,
            @Refers(MEETING) String meeting,
            List<Attendee> attendees,
            @OrElse("true") boolean complete,
            @Nullable Integer headcount)
            implements PartnershipFact, Undated {}

    /** An organisation gave money, goods, space or hours. */
    record ContributionReceived(
            Header header,
            @Refers(ORGANISATION) String org,
            ContributionKind kind,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable BigDecimal hours)
            implements PartnershipFact {}

    /**
     * A shared plan was adopted.
     *
     * @param document where the plan can be read
     * @param through last day the plan speaks for
     */
    record StrategicPlanAdopted(
            Header header,
            @Mints String plan,
            PlanForm form,
            @Nullable String document,
            List<Party> adopters,
            @Nullable LocalDate through)
            implements PartnershipFact {}

    /** A shared plan was revised. */
    record StrategicPlanRevised(
            Header header,
            @Refers(PLAN) String plan,
            @Nullable String document,
            @OrElse("[]") List<Party> adopters,
            @Nullable LocalDate through)
            implements PartnershipFact {}

    /** A shared plan no longer holds. */
    record StrategicPlanRetired(Header header, @Refers(PLAN) String plan) implements PartnershipFact {}

    /** Something the partnership means to work on first. */
    record PriorityIdentified(
            Header header,
            @Mints String priority,
            String title,
            List<Domain> domains,
            @Nullable Party owner,
            @Nullable @Refers(MEETING) String meeting,
            @Nullable @Refers(PLAN) String plan)
            implements PartnershipFact {}

    /** Somebody answers for a priority. */
    record PriorityOwnerAssigned(
            Header header, @Refers(PRIORITY) String priority, Party owner) implements PartnershipFact {}

    /** A priority is done with. */
    record PriorityClosed(Header header, @Refers(PRIORITY) String priority) implements PartnershipFact {}

    /** A step towards a priority. */
    record ActionPlanned(
            Header header,
            @Mints String action,
            @Refers(PRIORITY) String priority,
            String title,
            @Nullable LocalDate due,
            @Nullable Party owner)
            implements PartnershipFact {}

    /** Work on an action began. */
    record ActionStarted(Header header, @Refers(ACTION) String action) implements PartnershipFact {}

    /** An action was completed. */
    record ActionCompleted(Header header, @Refers(ACTION) String action) implements PartnershipFact {}

    /** An action was given up. */
    record ActionAbandoned(Header header, @Refers(ACTION) String action) implements PartnershipFact {}

    /**
     * Something the partnership did or made.
     *
     * @param direct whether it is a direct outcome of the partnership
     * @param domains the first one is the primary one
     * @param shared an id common to several partnerships that did it together
     */
    record ActivityRecorded(
            Header header,
            @Mints String activity,
            ActivityKind kind,
            String title,
            @Refers(ORGANISATION) List<String> partners,
            @Nullable @Refers(PRIORITY) String priority,
            boolean direct,
            List<Domain> domains,
            boolean ongoing,
            @Nullable String series,
            @Nullable String shared,
            @OrElse("[]") List<Measure> measures)
            implements PartnershipFact {}

    /** An activity still goes on. */
    record ActivityConfirmed(
            Header header, @Refers(ACTIVITY) String activity) implements PartnershipFact {}

    /** An activity ended. */
    record ActivityEnded(Header header, @Refers(ACTIVITY) String activity) implements PartnershipFact {}

    /**
     * Somebody says, in a role, that a clause holds.
     *
     * @param clause such as {@code A7.operates}
     * @param subject the entry or organisation it speaks of, where the clause asks for one
     */
    record AttestationGiven(
            Header header,
            @Mints String attestation,
            @Refers(CLAUSE) String clause,
            @Nullable @Refers(SUBJECT) String subject,
            @Refers(PERSON) String person,
            @Nullable @Refers(ORGANISATION) String org,
            AttestationRole role,
            PartRef statement,
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate validUntil)
            implements PartnershipFact {}

    /** Somebody was asked and says, in a role, that a clause does not hold. */
    record AttestationDeclined(
            Header header,
            @Refers(CLAUSE) String clause,
            @Nullable @Refers(SUBJECT) String subject,
            @Refers(PERSON) String person,
            @Nullable @Refers(ORGANISATION) String org,
            AttestationRole role,
            PartRef reason)
            implements PartnershipFact {}

    /** An attestation no longer stands. */
    record AttestationWithdrawn(
            Header header, @Refers(ATTESTATION) String attestation) implements PartnershipFact {}

    /**
     * A body's own finding on the stage. Never changed by a recomputation.
     *
     * @param stage id of the stage, absent for none
     * @param basis what it was made on; absent: made outside Waymark
     */
    record DeterminationMade(
            Header header,
            @Mints String determination,
            @Nullable String stage,
            @Nullable String standing,
            String body,
            LocalDate asOf,
            LocalDate effective,
            @Nullable LocalDate until,
            @Nullable PartRef conditions,
            @Nullable String rubric,
            @Nullable PinnedBasis basis)
            implements PartnershipFact {}

    /** A determination no longer stands. */
    record DeterminationWithdrawn(
            Header header, @Refers(DETERMINATION) String determination) implements PartnershipFact {}
}
