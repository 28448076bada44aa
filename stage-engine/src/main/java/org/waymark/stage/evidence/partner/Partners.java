package org.waymark.stage.evidence.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;

/**
 * Which organisations were partners and when. One that was engaged before it is said to have joined was a partner from
 * then on: people come first and are put on the list afterwards.
 */
public final class Partners {
    private final SequencedMap<String, List<State<PartnerJoined>>> byOrg = new LinkedHashMap<>();

    public Partners(Chains chains, Engagements engagements) {
        for (Chain<PartnerJoined> chain : chains.of(PartnerJoined.class)) {
            List<State<PartnerJoined>> states = byOrg.computeIfAbsent(chain.id(), any -> new ArrayList<>());
            Optional<Standing<?>> engaged = states.isEmpty() ? engagements.first(chain.id()) : Optional.empty();
            states.add(engaged.map(sign -> State.begunBy(sign, chain)).orElseGet(() -> State.of(chain)));
        }
    }

    /** Every organisation that ever joined. */
    public SequencedSet<String> organisations() {
        return byOrg.sequencedKeySet();
    }

    /** Each time that an organisation was a partner. */
    public List<State<PartnerJoined>> of(String org) {
        return byOrg.getOrDefault(org, List.of());
    }

    /** Whether an organisation is a partner and, by the join in force, meets a condition. */
    public Verdicts current(String org, Function<Link<PartnerJoined>, Verdicts> condition) {
        return Verdicts.any(
                of(org).stream().map(state -> state.current(condition)).toList());
    }

    /** When an organisation began to be a partner for the first time. */
    public Span firstBegin(String org) {
        return of(org).getFirst().begin();
    }
}
