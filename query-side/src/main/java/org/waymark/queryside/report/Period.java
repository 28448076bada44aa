package org.waymark.queryside.report;

import java.time.LocalDate;
import org.waymark.record.Span;

/** The days of a report, both included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int MONTHS_PER_QUARTER = 3;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no day from " + from + " to " + to);
        }
    }

    /** Whether something that has an approximate date happened in it. */
    enum Within {
        INSIDE,
        /** Some of the days on which it may have happened lie in it, others do not. */
        MAYBE,
        OUTSIDE
    }

    /** The last quarter that was over before a day. */
    static Period lastQuarter(LocalDate today) {
        int month = (today.getMonthValue() - 1) / MONTHS_PER_QUARTER * MONTHS_PER_QUARTER + 1;
        LocalDate next = LocalDate.of(today.getYear(), month, 1);
        return new Period(next.minusMonths(MONTHS_PER_QUARTER), next.minusDays(1));
    }

    Within within(Span span) {
        if (span.last().isBefore(from) || span.first().isAfter(to)) {
            return Within.OUTSIDE;
        }
        boolean whole = !span.first().isBefore(from) && !span.last().isAfter(to);
        return whole ? Within.INSIDE : Within.MAYBE;
    }
}
