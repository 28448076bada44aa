package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.form.choice.StandsFor;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.meeting.Known.Somebody;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Seat;

/** Whom a guest may be: people and organizations of that name, or of nearly that name. */
final class Candidates {

    /** Offered for one guest; who is not among them is found by typing the name in full. */
    private static final int MOST = 5;

    /**
     * One of them.
     *
     * @param key what the form sends
     * @param exact whether it has the very name
     * @param industry whether it stands on the industry side
     */
    record Candidate(String key, String label, boolean exact, boolean partner, boolean industry) {

        /** Id of the organization for which they would come; empty while that is open. */
        public String organisation() {
            return Seat.of(key).org();
        }
    }

    private final Roster roster;
    private final Known known;
    private final StandsFor standsFor;
    private final Words words;

    Candidates(Roster roster, Known known, StandsFor standsFor, Words words) {
        this.roster = roster;
        this.known = known;
        this.standsFor = standsFor;
        this.words = words;
    }

    /** Those of the very name; only where there is none, those of nearly that name. */
    List<Candidate> of(Guest guest) {
        if (guest.name().isEmpty()) {
            return chosen(guest);
        }
        List<Candidate> exact = all(guest, known.named(guest.name()), known.organisation(guest.name()).stream(), true);
        List<Candidate> all = exact.isEmpty()
                ? all(guest, known.near(guest.name()), known.organisationsNear(guest.name()), false)
                : exact;
        return all.stream().limit(MOST).toList();
    }

    /** A person whom the page offered without anybody typing the name. */
    private List<Candidate> chosen(Guest guest) {
        return Stream.ofNullable(Seat.of(guest.who()).person())
                .flatMap(id -> known.person(id).stream())
                .map(person -> candidate(guest.who(), person.full(), true))
                .toList();
    }

    private List<Candidate> all(
            Guest guest, List<Somebody> people, Stream<OrganisationName> organisations, boolean exact) {
        List<Candidate> all = new ArrayList<>();
        people.stream().limit(MOST).forEach(person -> all.addAll(seats(guest, person, exact)));
        organisations
                .filter(any -> guest.organisation().isEmpty())
                .limit(MOST)
                .map(each -> candidate(
                        new Seat(null, each.id()).key(), words.say("meeting.unnamed.full", each.shown()), exact))
                .forEach(all::add);
        return all;
    }

    /** Their seats on the roster, and coming for somebody else where that was typed. */
    private List<Candidate> seats(Guest guest, Somebody person, boolean exact) {
        List<Candidate> all = new ArrayList<>();
        for (Chair seat : person.seats()) {
            all.add(candidate(seat.key(), seat.full(), exact));
        }
        String free = new Seat(person.id(), "").key();
        if (person.seats().isEmpty()) {
            all.add(candidate(free, person.full(), exact));
        } else if (!guest.organisation().isEmpty()) {
            all.add(candidate(free, words.say("meeting.guest.for", person.full(), guest.organisation()), exact));
        }
        return all;
    }

    private Candidate candidate(String key, String full, boolean exact) {
        String organisation = Seat.of(key).org();
        return new Candidate(
                key,
                exact ? full : words.say("meeting.guest.spelling", full),
                exact,
                roster.table(organisation).isPresent(),
                roster.onIndustrySide(organisation));
    }

    /** Name of the organization for which a guest comes, as far as it goes without asking. */
    String organisation(Guest guest, String key) {
        if (!guest.organisation().isEmpty() || !Seat.isKey(key)) {
            return guest.organisation();
        }
        Seat seat = Seat.of(key);
        return seat.person() == null || !seat.org().isEmpty()
                ? ""
                : standsFor.only(seat.person()).map(OrganisationName::shown).orElse("");
    }

    /** Names of all organizations for which somebody known stands, to choose from. */
    List<String> standsFor(String key) {
        Seat seat = Seat.of(key);
        return seat.person() == null || !seat.org().isEmpty()
                ? List.of()
                : standsFor.of(seat.person()).stream()
                        .map(OrganisationName::shown)
                        .toList();
    }

    /** A known organization whose name is nearly the one typed; absent when it is known as typed. */
    Optional<String> like(String name) {
        return name.isEmpty() || known.organisation(name).isPresent()
                ? Optional.empty()
                : known.organisationsAlike(name).findFirst().map(OrganisationName::shown);
    }
}
