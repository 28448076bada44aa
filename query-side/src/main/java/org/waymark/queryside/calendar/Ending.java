package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.calendar.Due.Kind;

/**
 * A {@link Due} before it is known whose it is and who reads it.
 *
 * @param entries their ids, in the order in which they are shown
 */
record Ending(
        LocalDate day,
        Kind kind,
        @Nullable String of,
        @Nullable String label,
        @Nullable String becomes,
        @Nullable LocalDate graceEnds,
        List<String> clauses,
        List<String> entries) {

    /** What the rules end: a stage, an indicator or a clause. */
    static Ending judged(LocalDate day, Kind kind, @Nullable String of, UnaryOperator<String> label, String becomes) {
        return new Ending(day, kind, of, of == null ? null : label.apply(of), becomes, null, List.of(), List.of());
    }

    /** What an entry itself says. */
    static Ending said(LocalDate day, Kind kind, @Nullable String of, String entry) {
        return new Ending(day, kind, of, null, null, null, List.of(), List.of(entry));
    }

    /** The same, with why and by which entries. */
    Ending because(List<String> failing, Set<String> gone) {
        return new Ending(day, kind, of, label, becomes, graceEnds, failing, List.copyOf(gone));
    }

    /** The same, by the name that people know it by. */
    Ending called(String name) {
        return new Ending(day, kind, of, name, becomes, graceEnds, clauses, entries);
    }

    /** The same, of a stage whose grace begins that day. */
    Ending inGraceUntil(LocalDate end) {
        return new Ending(day, kind, of, label, becomes, end, clauses, entries);
    }
}
