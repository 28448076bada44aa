package org.waymark.stage.next;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.stage.next.act.Act;

/** Meetings that can be one: who comes for one thing may come for another, as often as either is asked. */
final class Meeting {
    private Meeting() {}

    /** The same meetings for both; nothing where they are none, or must be of two kinds or on two days. */
    static @Nullable Act merged(Act one, Act other) {
        if (one.kind() != Act.Kind.HOLD_MEETING
                || other.kind() != Act.Kind.HOLD_MEETING
                || !one.on().equals(other.on())) {
            return null;
        }
        MeetingKind first = held(one).getFirst().kind();
        MeetingKind second = held(other).getFirst().kind();
        if (first != second && first != MeetingKind.OTHER && second != MeetingKind.OTHER) {
            return null;
        }
        Act told = first == MeetingKind.OTHER ? other : one;
        return merged(one, other, first == MeetingKind.OTHER ? second : first, told.about());
    }

    private static Act merged(Act one, Act other, MeetingKind kind, List<String> about) {
        List<Fact> facts = new ArrayList<>();
        int times = Math.max(one.times(), other.times());
        for (int i = 0; i < times; i++) {
            facts.addAll(meeting(one, other, i, kind));
        }
        boolean chaired = one.about().contains("chaired") || other.about().contains("chaired");
        return new Act(
                one.kind(),
                one.on(),
                times,
                chaired ? List.of(about.getFirst(), "chaired") : List.of(about.getFirst()),
                distinct(one.who(), other.who()),
                List.of(),
                distinct(one.clauses(), other.clauses()),
                facts);
    }

    private static List<Fact> meeting(Act one, Act other, int index, MeetingKind kind) {
        List<MeetingHeld> held = both(held(one), held(other), index);
        List<AttendanceRecorded> came = both(came(one), came(other), index);
        MeetingHeld first = held.getFirst();
        AttendanceRecorded list = came.getFirst();
        return List.of(
                new MeetingHeld(
                        first.header(),
                        first.meeting(),
                        kind,
                        held.stream()
                                .flatMap(each -> each.chairs().stream())
                                .distinct()
                                .toList(),
                        null,
                        null,
                        null),
                new AttendanceRecorded(
                        list.header(),
                        first.meeting(),
                        came.stream()
                                .flatMap(each -> each.attendees().stream())
                                .distinct()
                                .toList(),
                        true,
                        null));
    }

    private static <T> List<T> both(List<T> one, List<T> other, int index) {
        return Stream.of(one, other).map(each -> each.get(index % each.size())).toList();
    }

    private static <T> List<T> distinct(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static List<MeetingHeld> held(Act act) {
        return facts(act, MeetingHeld.class);
    }

    private static List<AttendanceRecorded> came(Act act) {
        return facts(act, AttendanceRecorded.class);
    }

    private static <F extends Fact> List<F> facts(Act act, Class<F> type) {
        return act.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
