package org.waymark.stage.interval;

import java.time.LocalDate;

/** Days as numbers, counted from 1970, so that sets of them are arrays that one pass merges. */
final class Days {
    /** Stands for {@link Interval#BEGINNING}. */
    static final int BEGINNING = Integer.MIN_VALUE;

    /** Stands for {@link Interval#END}. */
    static final int END = Integer.MAX_VALUE;

    private Days() {}

    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), BEGINNING, END);
    }

    static LocalDate day(int number) {
        return switch (number) {
            case BEGINNING -> Interval.BEGINNING;
            case END -> Interval.END;
            default -> LocalDate.ofEpochDay(number);
        };
    }
}
