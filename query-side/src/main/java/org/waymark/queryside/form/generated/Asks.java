package org.waymark.queryside.form.generated;

import java.util.List;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;

/** What a form of one kind of entry knows beyond its fields: what follows from an answer, and what to ask about it. */
final class Asks {

    private static final String ORGANISATION = "org";
    private static final String PERSON = "person";

    private Asks() {}

    /** Somebody who works for one organization only stands for that one, unless something else is said. */
    static Typed settle(FactType fact, Typed typed, Directory directory) {
        boolean asked = fact.shape()
                        .field(PERSON)
                        .filter(field -> field.refers() == Refers.To.PERSON)
                        .isPresent()
                && fact.shape()
                        .field(ORGANISATION)
                        .filter(field -> field.required())
                        .isPresent();
        if (!asked || !typed.has(PERSON) || typed.has(ORGANISATION) || typed.has(ORGANISATION + ".new")) {
            return typed;
        }
        List<PersonCard.Affiliation> works = directory
                .person(typed.text(PERSON), Audience.SIGNED_IN)
                .map(PersonCard::works)
                .orElse(List.of());
        return works.size() == 1
                ? typed.with(ORGANISATION, works.getFirst().organisation().id())
                : typed;
    }

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
