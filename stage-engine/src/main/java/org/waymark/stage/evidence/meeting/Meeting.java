package org.waymark.stage.evidence.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/**
 * A meeting and who was noted down as having come.
 *
 * @param attendance what was noted, possibly in several entries, in log order
 * @param named each organisation that is named, in the chair or among those who came, with the first entry that does
 */
public record Meeting(
        Standing<MeetingHeld> held, List<Standing<AttendanceRecorded>> attendance, Map<String, Standing<?>> named) {

    static Meeting of(Standing<MeetingHeld> held, List<Standing<AttendanceRecorded>> attendance) {
        List<Standing<AttendanceRecorded>> inLogOrder = attendance.stream()
                .sorted(Comparator.comparingLong(Standing::place))
                .toList();
        Map<String, Standing<?>> named = new HashMap<>();
        held.fact().chairs().forEach(chair -> named.put(chair.org(), held));
        for (Standing<AttendanceRecorded> each : inLogOrder) {
            each.fact().attendees().forEach(attendee -> named.merge(attendee.org(), each, Meeting::earlier));
        }
        return new Meeting(held, inLogOrder, named);
    }

    private static Standing<?> earlier(Standing<?> one, Standing<?> other) {
        return one.place() <= other.place() ? one : other;
    }

    public MeetingKind kind() {
        return held.fact().kind();
    }

    public Span span() {
        return held.span();
    }

    /** Whether anybody noted who came. */
    public boolean isNoted() {
        return !attendance.isEmpty();
    }

    /** Whether nobody came but those who are named; the last entry says so or not. */
    public boolean isComplete() {
        return isNoted() && attendance.getLast().fact().complete();
    }

    public boolean names(String org) {
        return named.containsKey(org);
    }
}
