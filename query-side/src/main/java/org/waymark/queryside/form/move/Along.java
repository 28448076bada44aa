package org.waymark.queryside.form.move;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.correction.AsTyped;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/**
 * The attendance of a meeting, which goes with it: it follows its meeting, so it falls silent where that is voided, and
 * is recorded again where that is recorded.
 *
 * @param entries those in force, in log order: the last says whether everybody was named
 */
record Along(List<EntryView> entries) {

    /** Where a refusal of it is shown. */
    static final String FIELD = "move.attendance";

    private static final String MEETING = "meeting";
    private static final FactType ATTENDANCE =
            FactTypes.named("AttendanceRecorded").orElseThrow();

    /** What goes with an entry; nothing where it is no meeting. */
    static Along with(EntryView moved, List<EntryView> all) {
        if (!moved.fact().equals("MeetingHeld")) {
            return new Along(List.of());
        }
        String meeting = AsTyped.of(moved).text(MEETING);
        return new Along(all.stream()
                .filter(each -> each.counts() && each.fact().equals(ATTENDANCE.name()))
                .filter(each -> AsTyped.of(each).text(MEETING).equals(meeting))
                .sorted(Comparator.comparingLong(EntryView::position))
                .toList());
    }

    /** Which readings of it a page was made from. */
    String reading() {
        return entries.stream()
                .map(each -> each.entry()
                        + (each.corrected() == null
                                ? ""
                                : "=" + each.corrected().entry()))
                .collect(Collectors.joining(","));
    }

    /** Records it for the meeting that the form mints. */
    void into(Commit commit, Place there, Minting minting) {
        String meeting = minting.id("RecordMeeting/" + MEETING);
        for (EntryView each : entries) {
            Typed typed = AsTyped.of(each).with(MEETING, meeting);
            commit.add(
                    "RecordAttendance",
                    Bodies.of(ATTENDANCE, there, typed, minting, "RecordAttendance/" + each.entry()),
                    FIELD);
        }
    }

    /** Names of the organizations that came and are no partners there: they count on no side until they join. */
    List<String> strangers(PartnershipView there) {
        Set<String> partners =
                there.roster().stream().map(line -> line.organisation().id()).collect(Collectors.toSet());
        Map<String, String> came = new LinkedHashMap<>();
        entries.stream()
                .flatMap(each -> each.fields().stream())
                .flatMap(field -> organisations(field.value()))
                .forEach(org -> came.put(
                        org.id(), org.name() == null ? org.id() : org.name().orElse(org.id())));
        came.keySet().removeAll(partners);
        return List.copyOf(came.values());
    }

    private static Stream<Shown.Reference> organisations(Shown value) {
        return switch (value) {
            case Shown.Reference reference -> Stream.of(reference).filter(each -> each.to() == Refers.To.ORGANISATION);
            case Shown.Many many -> many.values().stream().flatMap(Along::organisations);
            case Shown.Group group -> group.fields().stream().flatMap(field -> organisations(field.value()));
            case Shown.Plain ignored -> Stream.empty();
            case Shown.Word ignored -> Stream.empty();
            case Shown.Day ignored -> Stream.empty();
            case Shown.Amount ignored -> Stream.empty();
            case Shown.Flag ignored -> Stream.empty();
            case Shown.Free ignored -> Stream.empty();
        };
    }
}
