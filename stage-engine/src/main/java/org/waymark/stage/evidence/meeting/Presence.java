package org.waymark.stage.evidence.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.Point;

/** Who was at which meeting: named among those who came, or in the chair. */
public final class Presence {
    private final Map<String, List<Point>> byPerson = new HashMap<>();
    private final Map<String, List<Point>> byOrg = new HashMap<>();
    private final Map<String, List<Point>> byOrgAlone = new HashMap<>();

    public Presence(Meetings meetings) {
        for (Meeting meeting : meetings.all()) {
            String id = meeting.held().fact().meeting();
            Point chaired = Point.atMeeting(id, meeting.held());
            meeting.held().fact().chairs().forEach(chair -> note(chaired, chair.person(), chair.org()));
            for (Standing<AttendanceRecorded> recorded : meeting.attendance()) {
                Point came = Point.atMeeting(id, recorded);
                recorded.fact().attendees().forEach(each -> note(came, each.person(), each.org()));
            }
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

    public static void add(Map<String, List<Point>> index, String key, Point point) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(point);
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
