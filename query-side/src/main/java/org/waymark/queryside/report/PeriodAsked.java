package org.waymark.queryside.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.registry.Defect;

/**
 * The two days of a report as a reader typed them, kept as text so that a wrong one is answered with field, value and
 * remedy.
 *
 * @param from the first day, such as {@code 2026-07-01}
 * @param to the last day; both absent: the last quarter that is over
 */
public record PeriodAsked(@Nullable String from, @Nullable String to) {

    private static final int DAY_LENGTH = 10;

    /** Whether days were given at all. */
    public boolean isSet() {
        return given(from) || given(to);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Reads both; everything that is wrong with them is said at once. */
    Period read(LocalDate today) {
        if (!isSet()) {
            return Period.lastQuarter(today);
        }
        List<Defect> defects = new ArrayList<>();
        LocalDate first = day("from", from, defects);
        LocalDate last = day("to", to, defects);
        if (defects.isEmpty() && last.isBefore(first)) {
            defects.add(
                    defect("to", last, "before-from", "is before the first day, " + first, "exchange the two days"));
        }
        if (defects.isEmpty() && last.isAfter(today)) {
            defects.add(defect(
                    "to",
                    last,
                    "not-over",
                    "is not over yet; today is " + today,
                    "give " + today + " or an earlier day"));
        }
        refuse(ClockException.Kind.MALFORMED, defects);
        return new Period(first, last);
    }

    /** The answer for an unreadable text is never used: it is refused first. */
    private static LocalDate day(String field, @Nullable String text, List<Defect> defects) {
        String typed = text == null ? "" : text.strip();
        try {
            if (typed.length() == DAY_LENGTH) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException e) {
            // said below, as for any other text that is no day
        }
        String reason = typed.isEmpty() ? "is missing: a report lies between two days" : "must be a day";
        defects.add(new Defect(field, typed, "invalid", reason, "write it as 2026-06-30"));
        return LocalDate.MIN;
    }

    /** A report is about its last day: another day asked about beside it would be another report. */
    static Clocks about(Period period, Clocks clocks) {
        String asOf = clocks.asOf();
        if (asOf != null && given(asOf) && !period.to().toString().equals(asOf.strip())) {
            refuse(
                    ClockException.Kind.MALFORMED,
                    List.of(new Defect(
                            "asOf",
                            asOf,
                            "not-the-last-day",
                            "is not the last day of the report, " + period.to(),
                            "leave it out: a report is as of its last day")));
        }
        return new Clocks(
                period.to().toString(), clocks.knownAt(), clocks.knownOn(), clocks.minPosition(), clocks.rubric());
    }

    private static Defect defect(String field, LocalDate day, String code, String reason, String remedy) {
        return new Defect(field, day.toString(), code, reason, remedy);
    }

    private static void refuse(ClockException.Kind kind, List<Defect> defects) {
        if (!defects.isEmpty()) {
            throw new ClockException(kind, defects);
        }
    }
}
