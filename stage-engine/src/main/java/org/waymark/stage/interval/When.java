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
        DaySet hi = DaySet.of(point.first(), window.firstDayBeyond(point.last()));
        return point.first().equals(point.last())
                ? Verdicts.certainly(hi)
                : new Verdicts(DaySet.of(point.last(), window.firstDayBeyond(point.first())), hi);
    }

    /** It did not happen before or on t - window; whether it has happened at all is asked elsewhere. */
    public static Verdicts notOlderThan(Window window, Span point) {
        return new Verdicts(
                DaySet.before(window.firstDayBeyond(point.first())),
                DaySet.before(window.firstDayBeyond(point.last())));
    }

    /** It happened before or on t - window: at least so long ago. */
    public static Verdicts longAgo(Window window, Span point) {
        return new Verdicts(
                DaySet.startingAt(window.firstDayBeyond(point.last())),
                DaySet.startingAt(window.firstDayBeyond(point.first())));
    }

    /** Whether something is so at a fact: on all its days, or on some. */
    public static Verdicts at(Span fact, Verdicts something) {
        DaySet days = days(fact);
        return new Verdicts(
                something.lo().containsAll(days) ? DaySet.ALL : DaySet.NONE,
                something.hi().meets(days) ? DaySet.ALL : DaySet.NONE);
    }

    /** It has not happened by t. */
    public static Verdicts notYet(Span point) {
        return happened(point).not();
    }
}
