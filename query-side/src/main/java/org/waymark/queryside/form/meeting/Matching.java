package org.waymark.queryside.form.meeting;

import java.util.List;
import java.util.Optional;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.meeting.Roster.Chair;

/** Finds the people meant by typed or pasted names: the very ones are ticked, others become guests to look over. */
final class Matching {

    /** Letters by which a name may differ and still be offered as a spelling of somebody. */
    private static final int CLOSE = 2;

    /** Lines of one pasted list that are read; a longer list is pasted in parts. */
    private static final int MOST_LINES = 500;

    private final Roster roster;

    Matching(Roster roster) {
        this.roster = roster;
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
        Optional<Chair> known = exactly(line);
        if (known.isPresent()) {
            List<String> ticked = new java.util.ArrayList<>(typed.all("attendee"));
            ticked.add(known.get().key());
            return typed.with("attendee", ticked);
        }
        Guest guest = Guest.line(line);
        boolean there =
                Guest.in(typed).stream().anyMatch(other -> plain(other.full()).equals(plain(guest.full())));
        return there ? typed : guest.into(typed);
    }

    /** Somebody of exactly that name and organization, or of that name alone when only one has it. */
    Optional<Chair> exactly(String typed) {
        String name = plain(typed.replaceFirst("\\s*;\\s*", ", "));
        Optional<Chair> full = roster.all().stream()
                .filter(chair -> plain(chair.full()).equals(name))
                .findFirst();
        List<Chair> named = roster.all().stream()
                .filter(chair ->
                        !chair.label().isEmpty() && plain(chair.label()).equals(name))
                .toList();
        Optional<Chair> organisation = roster.all().stream()
                .filter(chair ->
                        chair.label().isEmpty() && plain(chair.full()).startsWith(name + ",") && !name.isEmpty())
                .findFirst();
        return full.or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty())
                .or(() -> organisation);
    }

    /** People of whom a guest may only be another spelling. */
    List<Chair> near(Guest guest) {
        String name = plain(guest.person());
        return roster.all().stream()
                .filter(chair -> !chair.label().isEmpty() && !name.isEmpty())
                .filter(chair -> Doubts.distance(plain(chair.label()), name) <= CLOSE)
                .toList();
    }

    /** The roster's organization of that name. */
    Optional<String> organisation(String name) {
        return java.util.stream.Stream.concat(roster.industry().stream(), roster.others().stream())
                .filter(table -> plain(table.name()).equals(plain(name)))
                .map(Roster.Table::organisation)
                .findFirst();
    }

    /** Whether every line names somebody of the roster, or a person and an organization: nothing is left to look over. */
    boolean clear(List<String> lines) {
        return lines.stream()
                .allMatch(line ->
                        exactly(line).isPresent() || !Guest.line(line).person().isEmpty());
    }

    /** Whether an organization of the roster stands on the industry side. */
    boolean industry(String organisation) {
        return roster.industry().stream().anyMatch(table -> table.organisation().equals(organisation));
    }

    static String plain(String name) {
        return Doubts.plain(name);
    }
}
