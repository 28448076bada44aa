package org.waymark.queryside.form.generated;

import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;

/** What a form of one kind of entry knows beyond its fields: what to ask about an answer. */
public final class Asks {

    private static final String ORGANISATION = "org";
    private static final String PERSON = "person";

    private Asks() {}

    /** Asks about what was typed, whatever is recorded already: what is left out, and what makes no sense. */
    public static void contents(FactType fact, Typed typed, Commit commit, Doubts doubts, Words words) {
        Blanks.ask(fact, typed, doubts, words);
        Oddities.ask(fact, typed, commit, doubts, words);
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
