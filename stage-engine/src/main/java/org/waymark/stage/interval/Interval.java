package org.waymark.stage.interval;

import java.time.LocalDate;

/**
 * The days from {@code from} up to, but not including, {@code to}; never empty.
 * {@link #BEGINNING} and {@link #END} stand for "unbounded", so that no caller needs a second type for open ends.
 */
public record Interval(LocalDate from, LocalDate to) {
    public static final LocalDate BEGINNING = LocalDate.MIN;
    public static final LocalDate END = LocalDate.MAX;

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("no day in [" + from + ", " + to + ")");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    @Override
    public String toString() {
        String left = from.equals(BEGINNING) ? "(.." : "[" + from;
        String right = to.equals(END) ? "..)" : to + ")";
        return left + ", " + right;
    }
}
