package org.waymark.queryside.form.generated;

import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;

/** What a form of one kind of entry knows beyond its fields: what to ask about an answer. */
final class Asks {

    private static final String ORGANISATION = "org";
    private static final String PERSON = "person";

    private Asks() {}

    /** A plan that nobody adopted, without a document: allowed, and hardly ever meant. */
    static void emptyPlan(FactType fact, Typed typed, Doubts doubts, Words words) {
        if (fact.name().equals("StrategicPlanAdopted") && typed.rows("adopters") == 0 && !typed.has("document")) {
            doubts.ask("adopters", "empty-plan", words.say("form.plan.empty"), words.say("form.plan.empty.confirm"));
        }
    }

    /** A champion who is one already. */
    static void sameChampion(FactType fact, Typed typed, PartnershipView view, Doubts doubts, Words words) {
        if (!fact.name().equals("ChampionAdded")) {
            return;
        }
        view.champions().stream()
                .filter(champion -> champion.person().id().equals(typed.text(PERSON))
                        && champion.organisation().id().equals(typed.text(ORGANISATION)))
                .findFirst()
                .ifPresent(champion -> doubts.ask(
                        PERSON,
                        "champion:" + champion.person().id(),
                        words.say("form.known.champion", champion.person().shown()),
                        words.say("form.known.champion.confirm")));
    }
}
