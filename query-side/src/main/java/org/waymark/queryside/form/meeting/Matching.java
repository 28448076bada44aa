package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.meeting.Known.Somebody;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.name.TypedName;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Roster.Table;
import org.waymark.queryside.form.roster.Seat;

/** Finds the people meant by typed or pasted names: the very ones are ticked, others become guests to look over. */
final class Matching {

    /** Guests of one form: each is a question to answer, and a page has to be drawn and sent with all of them. */
    static final int MOST_GUESTS = 500;

    /**
     * What came of a list.
     *
     * @param typed the form with everybody who was ticked or added
     * @param lines how many there were
     * @param left those for which the form had no room
     */
    record Taken(Typed typed, int lines, List<String> left) {}

    private final Roster roster;
    private final Known known;
    private final Candidates candidates;
    private final Map<String, String> keys = new HashMap<>();

    Matching(Roster roster, Known known, Candidates candidates) {
        this.roster = roster;
        this.known = known;
        this.candidates = candidates;
        roster.all().forEach(chair -> keys.putIfAbsent(Spelling.plain(chair.full()), chair.key()));
        roster.tables().forEach(table -> keys.putIfAbsent(Spelling.plain(table.name()), unnamed(table)));
    }

    /** An organization alone: somebody came for it. */
    private static String unnamed(Table table) {
        return new Seat(null, table.organisation()).key();
    }

    /** The form with everybody of these lines ticked or added, as far as it goes. */
    Taken add(Typed typed, List<String> lines) {
        Set<String> ticked = new LinkedHashSet<>(typed.all("attendee"));
        List<Guest> came = Guest.in(typed);
        Set<String> names = new HashSet<>();
        came.forEach(guest -> names.add(Spelling.plain(guest.full())));
        List<Guest> added = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int row = typed.rows(Guest.PATH).size();
        for (String line : lines) {
            Optional<String> seat = exactly(line);
            TypedName name = TypedName.of(line);
            if (seat.isPresent()) {
                ticked.add(seat.get());
            } else if (came.size() + added.size() < MOST_GUESTS) {
                Guest guest = guest(row + added.size(), meant(name));
                if (names.add(Spelling.plain(guest.full()))) {
                    added.add(guest);
                }
            } else if (!names.contains(Spelling.plain(name.full()))) {
                left.add(line);
            }
        }
        return new Taken(filled(typed, ticked, added), lines.size(), left);
    }

    private static Typed filled(Typed typed, Set<String> ticked, List<Guest> added) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("attendee", List.copyOf(ticked));
        added.forEach(guest -> fields.putAll(guest.fields()));
        return typed.with(fields);
    }

    /** What a line says already; whatever it leaves open stays open. */
    private Guest guest(int row, TypedName line) {
        Guest open = new Guest(row, line.name(), "", line.organisation(), "");
        List<Candidates.Candidate> all = candidates.of(open);
        if (all.size() == 1 && all.getFirst().exact()) {
            Candidates.Candidate only = all.getFirst();
            return new Guest(row, line.name(), only.key(), candidates.organisation(open, only.key()), "");
        }
        return all.isEmpty() && !line.organisation().isEmpty()
                ? new Guest(row, line.name(), Guest.PERSON, line.organisation(), "")
                : open;
    }

    /** "Ortiz, Ana" is Ana Ortiz where somebody is called so, or nearly so, and no organization is called Ana. */
    private TypedName meant(TypedName line) {
        boolean turned = !line.organisation().isEmpty()
                && known.organisation(line.organisation()).isEmpty()
                && known.named(line.name()).isEmpty()
                && !known.near(line.turned()).isEmpty();
        return turned ? new TypedName(line.turned(), "") : line;
    }

    /** Key of the one seat of the roster that is meant, if there is just one. */
    Optional<String> exactly(String text) {
        TypedName line = TypedName.of(text);
        return Optional.ofNullable(keys.get(Spelling.plain(text)))
                .or(() -> seat(line))
                .or(() -> turned(line));
    }

    private Optional<String> seat(TypedName line) {
        List<String> seats = known.named(line.name()).stream()
                .flatMap(person -> person.seats().stream())
                .map(Chair::key)
                .filter(key -> line.organisation().isEmpty() || isFor(key, line.organisation()))
                .limit(2)
                .toList();
        return seats.size() == 1 ? Optional.of(seats.getFirst()) : Optional.empty();
    }

    private boolean isFor(String key, String organisation) {
        return roster.table(Seat.of(key).org())
                .filter(table -> Spelling.same(table.name(), organisation))
                .isPresent();
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
