package org.waymark.stage.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.record.Reading;
import org.waymark.record.Standing;

/** Who was at which meeting: named among those who came, or in the chair. */
public final class Presence {
    private final Map<String, List<Point>> byPerson = new HashMap<>();
    private final Map<String, List<Point>> byOrg = new HashMap<>();
    private final Map<String, List<Point>> byOrgAlone = new HashMap<>();

    Presence(Reading reading) {
        for (Standing<MeetingHeld> held : reading.of(MeetingHeld.class)) {
            Point point = Point.atMeeting(held.fact().meeting(), held);
            held.fact().chairs().forEach(chair -> note(point, chair.person(), chair.org()));
        }
        for (Standing<AttendanceRecorded> recorded : reading.of(AttendanceRecorded.class)) {
            Point point = Point.atMeeting(recorded.fact().meeting(), recorded);
            recorded.fact().attendees().forEach(each -> note(point, each.person(), each.org()));
        }
    }

    private void note(Point point, @Nullable String person, String org) {
        add(byOrg, org, point);
        if (person == null) {
            add(byOrgAlone, org, point);
        } else {
            add(byPerson, person, point);
        }
    }

    static void add(Map<String, List<Point>> index, String key, Point point) {
        List<Point> points = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
    }

    /** Meetings at which this person is named. */
    public List<Point> ofPerson(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Meetings at which anyone of this organisation, or the organisation itself, is named. */
    public List<Point> ofOrganisation(String org) {
        return byOrg.getOrDefault(org, List.of());
    }

    /** Meetings at which the organisation is named without a person. */
    public List<Point> ofOrganisationAlone(String org) {
        return byOrgAlone.getOrDefault(org, List.of());
    }
}
