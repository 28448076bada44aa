package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.PlanForm;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Act.Kind;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Scene;

/** Plans that would be adopted or revised. */
record PlanMoves(Scene scene) {
    private static final String DOCUMENT = Act.NEW + "document";

    /** By a champion's company and another organisation on the public side. */
    List<Move> shared() {
        var champion = new Newcomers(scene).championed();
        Party company = champion.champions().getFirst();
        List<String> others = scene.publicPartners(List.of()).values().stream()
                .map(PartnerJoined::org)
                .filter(each -> !each.equals(company.org()))
                .toList();
        List<Act> first = new ArrayList<>(champion.acts());
        String other = others.stream().findFirst().orElseGet(() -> {
            String org = scene.drafts().id();
            first.add(scene.drafts().publicPartners(List.of(org), List.of(Field.WORKFORCE)));
            return org;
        });
        List<Chosen> who = new ArrayList<>(champion.known());
        if (!others.isEmpty()) {
            who.add(new Chosen(What.ORGANISATION, 1, others));
        }
        List<Party> adopters = List.of(company, new Party(null, other));
        return moves(first, PlanForm.STRATEGIC_PLAN, adopters, who, entries(scene.plans().values().stream()));
    }

    List<Move> forAction() {
        return moves(
                List.of(),
                PlanForm.ACTION_PLAN,
                List.of(),
                List.of(),
                entries(scene.plans().values().stream().filter(each -> each.form() == PlanForm.ACTION_PLAN)));
    }

    private static List<String> entries(Stream<StrategicPlanAdopted> plans) {
        return plans.map(each -> each.header().entry()).toList();
    }

    private List<Move> moves(
            List<Act> first, PlanForm form, List<Party> adopters, List<Chosen> who, List<String> current) {
        return List.of(
                Move.pickingOne(current, each -> with(first, revise(each, adopters, who))),
                Move.once(with(first, adopt(form, adopters, who))));
    }

    private Act revise(String entry, List<Party> adopters, List<Chosen> who) {
        String plan = scene.plans().values().stream()
                .filter(each -> each.header().entry().equals(entry))
                .map(StrategicPlanAdopted::plan)
                .findFirst()
                .orElseThrow();
        List<Chosen> all = new ArrayList<>(Drafts.chosen(What.ENTRY, List.of(entry)));
        all.addAll(who);
        var revised = new StrategicPlanRevised(scene.drafts().header(), plan, DOCUMENT, adopters, null);
        return scene.drafts().act(Kind.REVISE_PLAN, 1, List.of(), all, List.of(revised));
    }

    private Act adopt(PlanForm form, List<Party> adopters, List<Chosen> who) {
        var adopted =
                new StrategicPlanAdopted(scene.drafts().header(), scene.drafts().id(), form, DOCUMENT, adopters, null);
        return scene.drafts().act(Kind.ADOPT_PLAN, 1, List.of(form.word()), who, List.of(adopted));
    }

    private static List<Act> with(List<Act> first, Act next) {
        List<Act> acts = new ArrayList<>(first);
        acts.add(next);
        return acts;
    }
}
