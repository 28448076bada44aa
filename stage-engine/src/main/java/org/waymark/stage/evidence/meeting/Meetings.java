package org.waymark.stage.evidence.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.Point;

/** All meetings, by when they were, each with its attendance. */
public final class Meetings {
    /** The meetings that industry is asked to. */
    public static final Set<MeetingKind> INDUSTRY = Set.of(MeetingKind.LAUNCH, MeetingKind.GENERAL);

    /** The meetings at which industry works. */
    public static final Set<MeetingKind> WORKING =
            Set.of(MeetingKind.LAUNCH, MeetingKind.GENERAL, MeetingKind.ACTION_TEAM);

    private final List<Meeting> all = new ArrayList<>();
    private final Map<String, List<Point>> ofActionTeams = new HashMap<>();

    public Meetings(Reading reading) {
        Map<String, List<Standing<MeetingHeld>>> byId = new HashMap<>();
        for (Standing<MeetingHeld> held : reading.of(MeetingHeld.class)) {
            byId.computeIfAbsent(held.fact().meeting(), any -> new ArrayList<>())
                    .add(held);
        }
        byId.values().forEach(same -> same.sort(Comparator.comparingLong(Standing::place)));
        Map<String, List<Standing<AttendanceRecorded>>> attendance = new HashMap<>();
        for (Standing<AttendanceRecorded> each : reading.of(AttendanceRecorded.class)) {
            List<Standing<MeetingHeld>> same = byId.getOrDefault(each.fact().meeting(), List.of());
            attendance
                    .computeIfAbsent(followed(same, each).entry(), any -> new ArrayList<>())
                    .add(each);
        }
        for (Standing<MeetingHeld> held : reading.of(MeetingHeld.class)) {
            all.add(Meeting.of(held, attendance.getOrDefault(held.entry(), List.of())));
            String priority = held.fact().priority();
            if (held.fact().kind() == MeetingKind.ACTION_TEAM && priority != null) {
                Presence.add(ofActionTeams, priority, Point.of(held));
            }
        }
    }

    /** The last one recorded before; there is more than one only where a void was voided. */
    private static Standing<MeetingHeld> followed(
            List<Standing<MeetingHeld>> same, Standing<AttendanceRecorded> attendance) {
        return same.reversed().stream()
                .filter(held -> held.place() < attendance.place())
                .findFirst()
                .orElseGet(same::getFirst);
    }

    public List<Meeting> all() {
        return all;
    }

    public List<Meeting> of(Collection<MeetingKind> kinds) {
        return all.stream().filter(meeting -> kinds.contains(meeting.kind())).toList();
    }

    /** What action teams met for: the meetings for one priority. */
    public List<Point> ofActionTeamsFor(String priority) {
        return ofActionTeams.getOrDefault(priority, List.of());
    }
}
