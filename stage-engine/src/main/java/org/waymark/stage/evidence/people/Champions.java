package org.waymark.stage.evidence.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.partner.Organisations;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Who were champions and when, and which of them came from a private company. */
public final class Champions {
    private final List<State<ChampionAdded>> states;
    private final Organisations organisations;
    private final Map<String, List<Verdicts>> byOrganisation = new HashMap<>();

    public Champions(List<State<ChampionAdded>> states, Organisations organisations) {
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
        return Verdicts.any(ofOrganisation(org).stream()
                .map(champion -> When.at(fact, champion))
                .toList());
    }

    /** Whether an organisation is, on a day, that of a current private champion. */
    public Verdicts isChampionsOrganisation(String org) {
        return Verdicts.any(ofOrganisation(org));
    }

    /** The entries on whose dates it hangs whether an organisation is a champion's. */
    public List<Standing<?>> datesOf(String org) {
        return from(org).flatMap(state -> state.dates().stream()).toList();
    }

    private Stream<State<ChampionAdded>> from(String org) {
        return states.stream()
                .filter(state -> state.links().stream()
                        .anyMatch(link -> link.start().fact().org().equals(org)));
    }

    private List<Verdicts> ofOrganisation(String org) {
        return byOrganisation.computeIfAbsent(
                org,
                any -> from(org)
                        .map(state -> state.current(link ->
                                Verdicts.always(link.start().fact().org().equals(org) && isPrivate(link.start()))))
                        .toList());
    }
}
