package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;

/**
 * What the page of a meeting shows besides date, kind and the usual fields.
 *
 * @param ticked keys of who is ticked
 * @param guests people and organizations that are not on the roster
 * @param tally how many from how many, in words
 */
public record MeetingForm(
        Roster roster, Set<String> ticked, List<GuestRow> guests, Typed typed, Problems problems, String tally) {

    /**
     * A guest with who it may be.
     *
     * @param path of its form fields
     * @param known whether the organization is on the roster
     * @param near people of whom it may be another spelling
     */
    public record GuestRow(String path, Guest guest, boolean known, List<Pick> near, List<String> errors) {}

    static MeetingForm of(Roster roster, Typed typed, Problems problems, Words words) {
        Set<String> ticked = new LinkedHashSet<>(typed.all("attendee"));
        var matching = new Matching(roster);
        List<GuestRow> rows = new ArrayList<>();
        for (Guest guest : Guest.in(typed)) {
            String path = Guest.PATH + "[" + rows.size() + "]";
            List<Pick> near = matching.near(guest).stream()
                    .map(chair -> new Pick(chair.key(), chair.full()))
                    .toList();
            List<String> errors = problems.all().stream()
                    .filter(problem -> problem.field().startsWith(path))
                    .map(Problems.Problem::text)
                    .toList();
            rows.add(new GuestRow(
                    path, guest, matching.organisation(guest.organisation()).isPresent(), near, errors));
        }
        return new MeetingForm(roster, ticked, rows, typed, problems, tally(roster, ticked, rows, words));
    }

    private static String tally(Roster roster, Set<String> ticked, List<GuestRow> guests, Words words) {
        Set<String> organisations = new LinkedHashSet<>();
        ticked.forEach(key -> organisations.add(Seat.of(key).org()));
        long industry = roster.industry().stream()
                .filter(table -> organisations.contains(table.organisation()))
                .count();
        guests.forEach(row -> organisations.add(Matching.plain(row.guest().organisation())));
        return words.say("meeting.tally", ticked.size() + guests.size(), organisations.size(), industry);
    }

    public boolean ticked(String key) {
        return ticked.contains(key);
    }

    public List<String> errors(String field) {
        return problems.at(field);
    }
}
