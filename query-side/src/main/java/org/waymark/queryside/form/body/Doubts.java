package org.waymark.queryside.form.body;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.name.Spellings;

/**
 * Asks before something is recorded that is allowed and hardly ever meant: a second organization of the same name would
 * count twice. Each question is answered by a tick, and a tick answers only for the value it was shown with.
 */
public final class Doubts {

    /** Form field of the ticks. */
    public static final String CONFIRM = "confirm";

    /** Names that are compared: those of a large community. */
    private static final int MOST = 5_000;

    private final Directory directory;
    private final Words words;
    private final String community;
    private final Set<String> confirmed;
    private final Commit commit;
    private @Nullable Spellings<OrganisationName> organisations;
    private @Nullable Spellings<PersonCard> persons;

    public Doubts(Directory directory, Words words, String community, Typed typed, Commit commit) {
        this.directory = directory;
        this.words = words;
        this.community = community;
        this.confirmed = Set.copyOf(typed.all(CONFIRM));
        this.commit = commit;
    }

    /** Asks one question, unless it was answered. */
    public void ask(String field, String key, String text, String label) {
        if (!confirmed.contains(key)) {
            commit.ask(field, text, new Problems.Confirm(key, label));
        }
    }

    /** Asks about a new organization whose name is known already, or nearly. */
    void organisation(String name, String field) {
        if (organisations == null) {
            organisations =
                    new Spellings<>(directory.organisations(community, "", MOST).stream(), OrganisationName::shown);
        }
        nearest(organisations, name)
                .ifPresent(known -> alike("organization", field, name, known.shown(), known.shown()));
    }

    /** Asks about a new person whose name is known already, or nearly. */
    void person(String name, String field) {
        if (persons == null) {
            persons = new Spellings<>(
                    directory.persons(community, "", MOST, Audience.SIGNED_IN).stream(),
                    card -> card.person().shown());
        }
        nearest(persons, name)
                .ifPresent(card -> alike("person", field, name, card.person().shown(), card.full()));
    }

    private static <T> Optional<T> nearest(Spellings<T> known, String name) {
        return known.named(name).stream().findFirst().or(() -> known.alike(name).findFirst());
    }

    private void alike(String what, String field, String name, String known, String full) {
        boolean same = Spelling.same(known, name);
        ask(
                field,
                what + ":" + Spelling.plain(name),
                words.say(same ? "form.known." + what : "form.near." + what, name, full),
                words.say(same ? "form.known." + what + ".confirm" : "form.near.confirm", name));
    }
}
