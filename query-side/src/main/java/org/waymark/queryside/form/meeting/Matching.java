package org.waymark.queryside.form.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return Guest.line(line).into(typed);
    }

    /** Somebody of exactly that name and organization, or of that name alone when only one has it. */
    Optional<Chair> exactly(String typed) {
        String name = plain(typed);
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
                .filter(chair -> distance(plain(chair.label()), name) <= CLOSE)
                .toList();
    }

    /** The roster's organization of that name. */
    Optional<String> organisation(String name) {
        return java.util.stream.Stream.concat(roster.industry().stream(), roster.others().stream())
                .filter(table -> plain(table.name()).equals(plain(name)))
                .map(Roster.Table::organisation)
                .findFirst();
    }

    /** Whether an organization of the roster stands on the industry side. */
    boolean industry(String organisation) {
        return roster.industry().stream().anyMatch(table -> table.organisation().equals(organisation));
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Letters to change, add or drop to make one name of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
