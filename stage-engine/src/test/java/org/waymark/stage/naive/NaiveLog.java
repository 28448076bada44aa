package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.record.Logged;

/** "Corrections" of section 1: what is read of the entries recorded for one partnership or community. */
final class NaiveLog {
    private final List<Logged> log;

    NaiveLog(List<Logged> log) {
        this.log = log;
    }

    /** "In every field but voids, naming a correction means the original." */
    String original(String entry) {
        for (Logged each : log) {
            if (each.entry().equals(entry) && each.fact() instanceof EntryCorrected correction) {
                return original(correction.corrects());
            }
        }
        return entry;
    }

    /** "An entry is silent while a void that is not itself silent names it or its original." */
    private boolean silent(String entry) {
        String original = original(entry);
        for (Logged each : log) {
            if (each.fact() instanceof EntryVoided voiding
                    && (voiding.voids().equals(entry) || voiding.voids().equals(original))
                    && !silent(voiding.entry())) {
                return true;
            }
        }
        return false;
    }

    /** "Of its corrections that are not silent the last in log order is read." */
    private Fact read(Logged logged) {
        Fact read = logged.fact();
        for (Logged each : log) {
            if (each.fact() instanceof EntryCorrected correction
                    && original(each.entry()).equals(logged.entry())
                    && !silent(each.entry())) {
                read = correction.with();
            }
        }
        return read;
    }

    /** All that is read, by (a, log order); each "stands in the corrected entry's place in log order". */
    List<Item<?>> inForce() {
        List<Item<?>> items = new ArrayList<>();
        List<Logged> attendance = new ArrayList<>();
        for (Logged each : log) {
            boolean amends = each.fact() instanceof EntryCorrected || each.fact() instanceof EntryVoided;
            if (amends || silent(each.entry())) {
                continue;
            }
            if (each.fact() instanceof AttendanceRecorded) {
                attendance.add(each);
            } else {
                items.add(Item.dated(each.entry(), each.position(), read(each)));
            }
        }
        List<Item<?>> dated = List.copyOf(items);
        for (Logged each : attendance) {
            AttendanceRecorded read = (AttendanceRecorded) read(each);
            Item<?> meeting = meeting(dated, read.meeting(), each.position());
            if (meeting != null) {
                items.add(new Item<>(each.entry(), each.position(), read, meeting.a(), meeting.b()));
            }
        }
        items.sort(Item.ORDER);
        return items;
    }

    /** "Attendance follows its meeting's date, correction and void": the meeting of its id recorded last before it. */
    static @Nullable Item<?> meeting(List<Item<?>> items, String id, long place) {
        @Nullable Item<?> first = null;
        @Nullable Item<?> before = null;
        for (Item<?> each : items) {
            if (each.fact() instanceof MeetingHeld held && held.meeting().equals(id)) {
                first = first == null || each.place() < first.place() ? each : first;
                boolean later = before == null || each.place() > before.place();
                before = each.place() < place && later ? each : before;
            }
        }
        return before == null ? first : before;
    }
}
