package org.waymark.stage.evidence.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     * @param withdrawn what withdraws the commitment, or null while it stands
     */
    public record Signature(Standing<?> entry, @Nullable Standing<?> withdrawn) {
        /** It was given within the window under a commitment that stands. */
        public Verdicts within(Window window) {
            Verdicts given = When.within(window, entry.span());
            return withdrawn == null ? given : given.and(When.notYet(withdrawn.span()));
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
            Standing<?> end = commitment.end();
            commitment.links().forEach(link -> sign(link.start().fact().signatories(), link.start(), end));
            commitment
                    .marks(JointCommitmentJoined.class)
                    .forEach(joined -> sign(joined.fact().signatories(), joined, end));
        }
    }

    private void sign(List<String> people, Standing<?> entry, @Nullable Standing<?> withdrawn) {
        people.forEach(person ->
                signatures.computeIfAbsent(person, any -> new ArrayList<>()).add(new Signature(entry, withdrawn)));
    }

    public List<State<SupportTeamMemberJoined>> states() {
        return states;
    }

    /** Everybody who ever was a member, with each time of membership. */
    public Map<String, List<State<SupportTeamMemberJoined>>> byPerson() {
        return byPerson;
    }

    /** The entries on whose dates it hangs when a person was a member, and in which fields. */
    public List<Standing<?>> datesOf(String person) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .flatMap(state -> state.dates().stream())
                .toList();
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
