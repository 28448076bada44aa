package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.Values.Party;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Scene;

/** Who must come first so that something else can be done by them. */
record Newcomers(Scene scene) {

    /**
     * Champions to do something.
     *
     * @param acts by which they become champions; none where they are
     * @param known those of them that are in the record
     */
    record Ready(List<Act> acts, List<Party> champions, List<Chosen> known) {}

    /** So many people who are no champions yet, from partners where there are companies without one, else from new ones. */
    Ready champions(int count) {
        List<String> companies =
                scene.companiesWithoutChampion().stream().limit(count).toList();
        List<String> others = scene.drafts().ids(count - companies.size());
        List<Party> champions = Stream.concat(companies.stream(), others.stream())
                .map(org -> new Party(scene.drafts().id(), org))
                .toList();
        List<Act> acts = new ArrayList<>();
        if (!others.isEmpty()) {
            acts.add(scene.drafts().companies(others, List.of()));
        }
        List<Chosen> who = companies.isEmpty()
                ? List.of()
                : List.of(new Chosen(What.ORGANISATION, companies.size(), scene.companiesWithoutChampion()));
        acts.add(scene.drafts().champions(champions, who));
        return new Ready(acts, champions, List.of());
    }

    /** A champion of a private company: one that there is, or a new one. */
    Ready championed() {
        List<ChampionAdded> there = List.copyOf(scene.champions().values());
        return there.isEmpty()
                ? champions(1)
                : new Ready(
                        List.of(),
                        List.of(new Party(
                                there.getFirst().person(), there.getFirst().org())),
                        List.of(new Chosen(
                                What.PERSON,
                                1,
                                there.stream().map(ChampionAdded::person).toList())));
    }

    /** A company among the partners, or a new one. */
    String company(List<Act> acts) {
        return scene.companies().stream().findFirst().orElseGet(() -> {
            String org = scene.drafts().id();
            acts.add(scene.drafts().companies(List.of(org), List.of()));
            return org;
        });
    }
}
