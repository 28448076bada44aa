package org.waymark.stage.evidence.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.PartnershipFact.JointCommitmentJoined;
import org.waymark.fact.PartnershipFact.JointCommitmentSigned;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** The regional support team: who was on it and when, and what its members signed. */
public final class SupportTeam {
    private final List<State<SupportTeamMemberJoined>> states;
    private final Map<String, List<State<SupportTeamMemberJoined>>> byPerson = new LinkedHashMap<>();
    private final Map<String, List<Signature>> signatures = new HashMap<>();

    /**
     * Somebody's name under a commitment.
     *
     * @param stands when the commitment is not withdrawn
     */
    public record Signature(Standing<?> entry, Verdicts stands) {
        /** It was given within the window under a commitment that stands. */
        public Verdicts within(Window window) {
            return When.within(window, entry.span()).and(stands);
        }

        public Point point() {
            return Point.of(entry);
        }
    }

    public SupportTeam(Chains chains) {
        this.states = State.all(chains, SupportTeamMemberJoined.class);
        for (State<SupportTeamMemberJoined> state : states) {
            byPerson.computeIfAbsent(state.key(), any -> new ArrayList<>()).add(state);
        }
        for (Chain<JointCommitmentSigned> commitment : chains.of(JointCommitmentSigned.class)) {
            Span withdrawn = commitment.until();
            Verdicts stands = withdrawn == null ? Verdicts.ALWAYS : When.notYet(withdrawn);
            commitment.links().forEach(link -> sign(link.start().fact().signatories(), link.start(), stands));
            commitment
                    .marks(JointCommitmentJoined.class)
                    .forEach(joined -> sign(joined.fact().signatories(), joined, stands));
        }
    }

    private void sign(List<String> people, Standing<?> entry, Verdicts stands) {
        people.forEach(person ->
                signatures.computeIfAbsent(person, any -> new ArrayList<>()).add(new Signature(entry, stands)));
    }

    public List<State<SupportTeamMemberJoined>> states() {
        return states;
    }

    /** Everybody who ever was a member, with each time of membership. */
    public Map<String, List<State<SupportTeamMemberJoined>>> byPerson() {
        return byPerson;
    }

    public List<Signature> signaturesOf(String person) {
        return signatures.getOrDefault(person, List.of());
    }

    /** Whether a person was a member in this field at a fact: on all its days, or on some. */
    public Verdicts isInField(String person, Field field, Span fact) {
        return When.at(
                fact,
                Verdicts.any(byPerson.getOrDefault(person, List.of()).stream()
                        .map(state -> state.current(link ->
                                Verdicts.always(link.start().fact().fields().contains(field))))
                        .toList()));
    }
}
