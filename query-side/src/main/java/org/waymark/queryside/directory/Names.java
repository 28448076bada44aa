package org.waymark.queryside.directory;

import java.util.List;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonAffiliated;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.PartRef;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Chain;

/** The directory as known at one position: who is called what, and who works where. */
public final class Names {

    private static final String PERSON = "person:";
    private static final String ORGANISATION = "organisation:";

    private final DirectoryProjection directory;
    private final PartTexts texts;
    private final long position;

    public Names(DirectoryProjection directory, PartTexts texts, long position) {
        this.directory = directory;
        this.texts = texts;
        this.position = position;
    }

    /** What a person is called. */
    public PersonName person(String id, Audience audience) {
        var registered = read(PERSON + id).reading().of(PersonRegistered.class);
        if (registered.isEmpty()) {
            return new PersonName(id, Text.unknown());
        }
        return new PersonName(id, texts.guarded(registered.getLast().fact().name(), audience));
    }

    /** What an organisation is called; no secret. */
    public OrganisationName organisation(String id) {
        var registered = read(ORGANISATION + id).reading().of(OrganisationRegistered.class);
        if (registered.isEmpty()) {
            return new OrganisationName(id, Text.unknown());
        }
        return new OrganisationName(id, texts.open(registered.getLast().fact().name()));
    }

    /** Any other text. */
    public Text text(PartRef part, Audience audience) {
        return texts.guarded(part, audience);
    }

    /** Where a person works now. */
    public PersonCard card(String id, Audience audience) {
        List<PersonCard.Affiliation> works = read(PERSON + id).chains().of(PersonAffiliated.class).stream()
                .filter(chain -> chain.end() == null)
                .map(chain -> affiliation(chain, audience))
                .toList();
        return new PersonCard(person(id, audience), works);
    }

    private PersonCard.Affiliation affiliation(Chain<PersonAffiliated> chain, Audience audience) {
        PersonAffiliated fact = chain.links().getLast().start().fact();
        Text title = fact.title() == null ? Text.unknown() : texts.guarded(fact.title(), audience);
        return new PersonCard.Affiliation(organisation(fact.org()), title);
    }

    /** Who works at an organisation now; ids in order. */
    public List<String> staff(String organisation) {
        return directory.everAt(organisation).stream()
                .filter(stream -> read(stream).chains().of(PersonAffiliated.class).stream()
                        .anyMatch(chain -> chain.end() == null
                                && chain.first().fact().org().equals(organisation)))
                .map(stream -> stream.substring(PERSON.length()))
                .sorted()
                .toList();
    }

    /** Whether anything is known of a person. */
    public boolean knows(String person) {
        return begun(PERSON + person);
    }

    /** Ids of all persons registered. */
    public List<String> persons() {
        return known(PERSON);
    }

    /** Ids of all organisations registered. */
    public List<String> organisations() {
        return known(ORGANISATION);
    }

    private boolean begun(String stream) {
        return !directory.records().upTo(stream, position).isEmpty();
    }

    private List<String> known(String prefix) {
        return directory.records().keys().stream()
                .filter(stream -> stream.startsWith(prefix))
                .filter(this::begun)
                .map(stream -> stream.substring(prefix.length()))
                .sorted()
                .toList();
    }

    private Folded read(String stream) {
        return directory.read(stream, position);
    }
}
