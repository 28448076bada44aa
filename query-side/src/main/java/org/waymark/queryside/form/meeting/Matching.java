package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.meeting.Known.Somebody;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Roster.Table;
import org.waymark.queryside.form.roster.Seat;

/** Finds the people meant by typed or pasted names: the very ones are ticked, others become guests to look over. */
final class Matching {

    /** Lines of one pasted list that are read; a longer list is pasted in parts. */
    private static final int MOST_LINES = 500;

    private final Roster roster;
    private final Known known;
    private final Candidates candidates;

    Matching(Roster roster, Known known, Candidates candidates) {
        this.roster = roster;
        this.known = known;
        this.candidates = candidates;
    }

    /** The form with everybody of these lines ticked or added. */
    Typed add(Typed typed, List<String> lines) {
        Typed filled = typed;
        for (String line : lines.stream().limit(MOST_LINES).toList()) {
            filled = add(filled, line);
        }
        return filled;
    }

    private Typed add(Typed typed, String line) {
        Optional<String> seat = exactly(line);
        if (seat.isPresent()) {
            List<String> ticked = new ArrayList<>(typed.all("attendee"));
            ticked.add(seat.get());
            return typed.with("attendee", ticked);
        }
        Guest guest = guest(TypedName.of(line));
        boolean there = Guest.in(typed).stream().anyMatch(other -> Doubts.same(other.full(), guest.full()));
        return there ? typed : guest.into(typed);
    }

    /** What a line says already; whatever it leaves open stays open. */
    private Guest guest(TypedName line) {
        Guest open = new Guest(0, line.name(), "", line.organisation(), "");
        List<Candidates.Candidate> all = candidates.of(open);
        if (all.size() == 1 && all.getFirst().exact()) {
            Candidates.Candidate only = all.getFirst();
            return new Guest(0, line.name(), only.key(), candidates.organisation(open, only.key()), "");
        }
        return all.isEmpty() && !line.organisation().isEmpty()
                ? new Guest(0, line.name(), Guest.PERSON, line.organisation(), "")
                : open;
    }

    /** Key of the one seat of the roster that is meant, if there is just one. */
    Optional<String> exactly(String text) {
        Optional<String> whole = roster.all().stream()
                .filter(chair -> Doubts.same(chair.full(), text))
                .map(Chair::key)
                .findFirst();
        TypedName line = TypedName.of(text);
        return whole.or(() -> table(text)).or(() -> seat(line)).or(() -> turned(line));
    }

    /** An organization alone: somebody came for it. */
    private Optional<String> table(String name) {
        return roster.tables()
                .filter(table -> Doubts.same(table.name(), name))
                .map(table -> new Seat(null, table.organisation()).key())
                .findFirst();
    }

    private Optional<String> seat(TypedName line) {
        List<String> seats = known.named(line.name()).stream()
                .flatMap(person -> person.seats().stream())
                .map(Chair::key)
                .filter(key -> line.organisation().isEmpty() || isFor(key, line.organisation()))
                .toList();
        return seats.size() == 1 ? Optional.of(seats.getFirst()) : Optional.empty();
    }

    private boolean isFor(String key, String organisation) {
        return roster.table(Seat.of(key).org()).map(Table::name).stream()
                .anyMatch(name -> Doubts.same(name, organisation));
    }

    /** "Delgado, Rosa", as lists from spreadsheets have it. */
    private Optional<String> turned(TypedName line) {
        List<Somebody> people = known.named(line.turned());
        return line.organisation().isEmpty() || people.size() != 1
                ? Optional.empty()
                : seat(new TypedName(people.getFirst().name(), ""));
    }

    /** Whether nobody of these guests leaves anything to look over. */
    boolean clear(List<Guest> guests) {
        return guests.stream()
                .allMatch(guest -> guest.person()
                        && known.organisation(guest.organisation())
                                .filter(organisation ->
                                        roster.table(organisation.id()).isPresent())
                                .isPresent());
    }
}
