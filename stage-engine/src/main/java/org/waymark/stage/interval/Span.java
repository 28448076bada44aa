package org.waymark.stage.interval;

import java.time.LocalDate;
import org.waymark.rubric.Window;

/**
 * The first and last day on which something dated approximately may have happened, both inclusive.
 * The sentences of the rules about points and states are said here once, as pairs of sets.
 */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span from " + first + " to " + last);
        }
    }

    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    public DaySet days() {
        return DaySet.of(first, last.plusDays(1));
    }

    /** It has happened by t. */
    public Verdicts happened() {
        return new Verdicts(DaySet.startingAt(last), DaySet.startingAt(first));
    }

    /** It happened in (t - window, t]. */
    public Verdicts within(Window window) {
        return happened().and(notOlderThan(window));
    }

    /** It is not older than the window at t, whether or not it has happened yet. */
    public Verdicts notOlderThan(Window window) {
        return new Verdicts(
                DaySet.before(window.firstDayBeyond(first)), DaySet.before(window.firstDayBeyond(last)));
    }

    /** It has not happened by t. */
    public Verdicts notYet() {
        return happened().not();
    }
}
