package org.waymark.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, month, quarter or year. Its span [first, last], both inclusive, is what the rules reckon
 * with: an entry copied from old minutes must never look more exact than it is.
 *
 * @param first first day of the span
 * @param precision how exactly it is known; {@code first} is the first day of such a period
 */
public record FuzzyDate(LocalDate first, Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    public FuzzyDate {
        if (!first.equals(startOf(first, precision))) {
            throw new IllegalArgumentException(first + " is not the first day of a " + precision);
        }
    }

    /** A date known to the day. */
    public static FuzzyDate day(LocalDate day) {
        return new FuzzyDate(day, Precision.DAY);
    }

    /** Reads {@code 2024-03-05}, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}; empty for anything else. */
    public static Optional<FuzzyDate> parse(String text) {
        try {
            var quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                int month = (Integer.parseInt(quarter.group(2)) - 1) * 3 + 1;
                return Optional.of(
                        new FuzzyDate(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1), Precision.QUARTER));
            }
            return switch (text.length()) {
                case 4 -> Optional.of(new FuzzyDate(Year.parse(text).atDay(1), Precision.YEAR));
                case 7 -> Optional.of(new FuzzyDate(YearMonth.parse(text).atDay(1), Precision.MONTH));
                case 10 -> Optional.of(day(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Last day of the span. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** The same date known to a coarser or equal precision. */
    public static FuzzyDate around(LocalDate day, Precision precision) {
        return new FuzzyDate(startOf(day, precision), precision);
    }

    private static LocalDate startOf(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    /** The stored form, the one that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }
}
