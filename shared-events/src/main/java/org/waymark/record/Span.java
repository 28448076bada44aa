package org.waymark.record;

import java.time.LocalDate;
import org.waymark.fact.FuzzyDate;

/**
 * The days on which something may have happened, both inclusive. The rules reckon with the first day where something may
 * be, with the last where it must be.
 *
 * @param first a, the first day
 * @param last b, the last day
 */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends no earlier than it begins: " + first + " to " + last);
        }
    }

    /** The span of an approximate date. */
    public static Span of(FuzzyDate date) {
        return new Span(date.first(), date.last());
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
