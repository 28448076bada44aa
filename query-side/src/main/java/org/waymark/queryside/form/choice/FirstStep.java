package org.waymark.queryside.form.choice;

import java.util.Map;
import java.util.Optional;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Address;

/**
 * What has to be recorded before there is anything to choose from. An empty list that says nothing leaves people
 * waiting for names to appear in it.
 *
 * @param command that starts such a thing
 * @param href of its form
 */
public record FirstStep(String command, String href) {

    private static final Map<Refers.To, String> STARTED_BY = Map.ofEntries(
            Map.entry(Refers.To.MEETING, "RecordMeeting"),
            Map.entry(Refers.To.PLAN, "AdoptStrategicPlan"),
            Map.entry(Refers.To.PRIORITY, "IdentifyPriority"),
            Map.entry(Refers.To.ACTION, "PlanAction"),
            Map.entry(Refers.To.ACTIVITY, "RecordActivity"),
            Map.entry(Refers.To.COMMITMENT, "SignJointCommitment"),
            Map.entry(Refers.To.LAUNCH, "ScheduleLaunch"),
            Map.entry(Refers.To.ATTESTATION, "GiveAttestation"),
            Map.entry(Refers.To.EXEMPTION, "GrantExemption"),
            Map.entry(Refers.To.DISPUTE, "DisputeEntry"),
            Map.entry(Refers.To.DETERMINATION, "MakeDetermination"),
            Map.entry(Refers.To.PARTNERSHIP, "RegisterPartnership"));

    /** Facts that end what only one kind of entry starts: they choose among those it named. */
    private static final Map<String, String> ENDED_AFTER = Map.of(
            "PartnerLeft", "AddPartner",
            "ChampionStoodDown", "AddChampion",
            "SupportTeamMemberLeft", "AddSupportTeamMember",
            "CoordinatorConfirmed", "AppointCoordinator",
            "CoordinatorEnded", "AppointCoordinator",
            "ReviewerEnded", "AppointReviewer");

    /** The step before a fact whose field refers to something; none for what is registered on the way. */
    public static Optional<FirstStep> of(Refers.To what, String fact, Place place) {
        boolean somebody = what == Refers.To.PERSON || what == Refers.To.ORGANISATION || what == Refers.To.HOLDER;
        return Optional.ofNullable(somebody ? ENDED_AFTER.get(fact) : STARTED_BY.get(what))
                .map(command -> new FirstStep(command, forms(command, place) + "/" + command));
    }

    private static String forms(String command, Place place) {
        return command.equals("RegisterPartnership") && place.community() != null
                ? Address.community(place.community()) + "/record"
                : place.forms();
    }
}
