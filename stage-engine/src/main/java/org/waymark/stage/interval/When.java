package org.waymark.stage.interval;

import org.waymark.record.Span;
import org.waymark.rubric.Window;

/** What the rules say about points in time, once, as pairs of sets: each point may lie anywhere within its span. */
public final class When {
    private When() {}

    public static DaySet days(Span span) {
        return DaySet.of(span.first(), span.last().plusDays(1));
    }

    /** It has happened by t. */
    public static Verdicts happened(Span point) {
        return new Verdicts(DaySet.startingAt(point.last()), DaySet.startingAt(point.first()));
    }

    /** It happened in (t - window, t]. */
    public static Verdicts within(Window window, Span point) {
        return happened(point).and(notOlderThan(window, point));
    }

    /** It did not happen before or on t - window; whether it has happened at all is asked elsewhere. */
    public static Verdicts notOlderThan(Window window, Span point) {
        return new Verdicts(
                DaySet.before(window.firstDayBeyond(point.first())),
                DaySet.before(window.firstDayBeyond(point.last())));
    }

    /** It has not happened by t. */
    public static Verdicts notYet(Span point) {
        return happened(point).not();
    }
}
