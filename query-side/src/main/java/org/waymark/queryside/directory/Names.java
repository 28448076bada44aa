package org.waymark.queryside.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonAffiliated;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.PartRef;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Chain;
import org.waymark.record.Logged;
import org.waymark.record.Standing;

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
        Text name = registration(PERSON + id, PersonRegistered.class)
                .map(fact -> texts.guarded(fact.name(), audience))
                .orElseGet(Text::unknown);
        return new PersonName(id, name);
    }

    /** What several persons are called together; withheld as soon as one of them is, and nothing where there is none. */
    public Text people(List<String> ids, Audience audience) {
        List<PersonName> people = ids.stream().map(id -> person(id, audience)).toList();
        boolean withheld = people.stream().anyMatch(each -> each.name().state() == Text.State.WITHHELD);
        return withheld
                ? Text.withheld()
                : Text.shown(people.stream().map(PersonName::shown).collect(Collectors.joining(", ")));
    }

    /** What an organisation is called; no secret. */
    public OrganisationName organisation(String id) {
        Text name = registration(ORGANISATION + id, OrganisationRegistered.class)
                .map(fact -> texts.open(fact.name()))
                .orElseGet(Text::unknown);
        return new OrganisationName(id, name);
    }

    /** As it reads; once every registration is voided, as it was recorded, so that what names the id stays readable. */
    private <F extends DirectoryFact> Optional<F> registration(String stream, Class<F> type) {
        Folded record = read(stream);
        List<F> standing =
                record.reading().of(type).stream().map(Standing::fact).toList();
        return (standing.isEmpty() ? recorded(record, type) : standing).stream().reduce((one, later) -> later);
    }

    private static <F extends DirectoryFact> List<F> recorded(Folded record, Class<F> type) {
        return record.entries().list().stream()
                .map(Logged::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Any other text. */
    public Text text(PartRef part, Audience audience) {
        return texts.guarded(part, audience);
    }

    /** Whether a text is gone, which is no secret. */
    public boolean erased(PartRef part) {
        return texts.open(part).state() == Text.State.ERASED;
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

    /** Ids of all persons registered; a voided registration is none. */
    public List<String> persons() {
        return registered(PERSON, PersonRegistered.class);
    }

    /** Ids of all organisations registered; a voided registration is none. */
    public List<String> organisations() {
        return registered(ORGANISATION, OrganisationRegistered.class);
    }

    private boolean begun(String stream) {
        return !read(stream).entries().isEmpty();
    }

    private List<String> registered(String prefix, Class<? extends DirectoryFact> type) {
        return directory.streams().stream()
                .filter(stream -> stream.startsWith(prefix))
                .filter(stream -> !read(stream).reading().of(type).isEmpty())
                .map(stream -> stream.substring(prefix.length()))
                .sorted()
                .toList();
    }

    private Folded read(String stream) {
        return directory.read(stream, position);
    }
}
