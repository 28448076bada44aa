package org.waymark.stage.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Who were champions and when, and which of them came from a private company. */
public final class Champions {
    private final List<State<ChampionAdded>> states;
    private final Organisations organisations;

    Champions(List<State<ChampionAdded>> states, Organisations organisations) {
        this.states = states;
        this.organisations = organisations;
    }

    public List<State<ChampionAdded>> states() {
        return states;
    }

    /** Whether the champion's organisation was a private company when the champion was added. */
    public boolean isPrivate(Standing<ChampionAdded> added) {
        return organisations.isPrivateIndustry(added.span(), added.fact().org());
    }

    /** Whether a person is a current champion, private or not. */
    public Verdicts current(String person) {
        return Verdicts.any(states.stream()
                .filter(state -> state.key().equals(person))
                .map(State::held)
                .toList());
    }

    /** Whether an organisation is, at a fact, that of a private champion current then: on all its days, or on some. */
    public Verdicts isChampionsOrganisation(String org, Span fact) {
        DaySet days = When.days(fact);
        List<Verdicts> each = ofOrganisation(org).toList();
        boolean certainly = each.stream().anyMatch(champion -> champion.lo().containsAll(days));
        boolean possibly = each.stream().anyMatch(champion -> champion.hi().meets(days));
        return new Verdicts(certainly ? DaySet.ALL : DaySet.NONE, possibly ? DaySet.ALL : DaySet.NONE);
    }

    private Stream<Verdicts> ofOrganisation(String org) {
        return states.stream()
                .filter(state -> state.chain().links().stream()
                        .anyMatch(link -> link.start().fact().org().equals(org)))
                .map(state -> state.current(
                        link -> Verdicts.always(link.start().fact().org().equals(org) && isPrivate(link.start()))));
    }
}
