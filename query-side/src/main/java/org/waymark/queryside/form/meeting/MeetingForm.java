package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Seat;

/**
 * What the page of a meeting shows besides date, kind and the usual fields.
 *
 * @param ticked keys of who is ticked
 * @param guests people and organizations that are not on the roster
 * @param offered people of the partnership who stand for none of its organizations
 * @param people names to type ahead
 * @param organisations as well
 * @param tally how many from how many, in words
 */
public record MeetingForm(
        Roster roster,
        Set<String> ticked,
        List<GuestRow> guests,
        List<GuestRow> offered,
        List<String> people,
        List<String> organisations,
        Typed typed,
        Problems problems,
        String tally) {

    /** Names in a list to type ahead; beyond that a page gets heavy on a phone. */
    private static final int MOST_SUGGESTIONS = 1_000;

    static MeetingForm of(Room room, Typed typed, Problems problems, Words words) {
        Set<String> ticked = new LinkedHashSet<>(typed.all("attendee"));
        List<Guest> came = Guest.in(typed);
        List<GuestRow> guests =
                came.stream().map(guest -> GuestRow.of(guest, room, problems)).toList();
        return new MeetingForm(
                room.roster(),
                ticked,
                guests,
                offered(room, came, typed.rows(Guest.PATH).size()),
                room.known().suggestions().limit(MOST_SUGGESTIONS).toList(),
                room.known().organisations().limit(MOST_SUGGESTIONS).toList(),
                typed,
                problems,
                tally(room.roster(), ticked, guests, words));
    }

    private static List<GuestRow> offered(Room room, List<Guest> came, int first) {
        Set<String> there = came.stream()
                .filter(Guest::known)
                .flatMap(guest -> Stream.ofNullable(Seat.of(guest.who()).person()))
                .collect(Collectors.toSet());
        List<GuestRow> rows = new ArrayList<>();
        for (Pick person : room.roster().unplaced()) {
            if (!there.contains(person.id())) {
                rows.add(GuestRow.offering(person, first + rows.size(), room));
            }
        }
        return rows;
    }

    /** Counts as recording will; whoever may be a person or an organization counts as somebody from nowhere yet. */
    private static String tally(Roster roster, Set<String> ticked, List<GuestRow> guests, Words words) {
        Set<String> organisations = new LinkedHashSet<>();
        Set<String> industry = new LinkedHashSet<>();
        for (String key : ticked) {
            String org = Seat.of(key).org();
            organisations.add(org);
            if (roster.onIndustrySide(org)) {
                industry.add(org);
            }
        }
        for (GuestRow row : guests) {
            String org = row.seat().organisation();
            if (!org.isEmpty()) {
                organisations.add(org);
                if (row.seat().industry()) {
                    industry.add(org);
                }
            }
        }
        return words.say("meeting.tally", ticked.size() + people(guests), organisations.size(), industry.size());
    }

    /** A name typed twice for one organization is one person. */
    private static long people(List<GuestRow> guests) {
        return guests.stream()
                .map(row -> Spelling.plain(row.title()) + "|" + row.seat().organisation())
                .distinct()
                .count();
    }

    public boolean ticked(String key) {
        return ticked.contains(key);
    }

    public List<String> errors(String field) {
        return problems.at(field);
    }
}
