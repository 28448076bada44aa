package org.waymark.queryside.page.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.fact.FuzzyDate;

/** Dates as people here write them: day, short month, year, in that order, whatever the browser is set to. */
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final int MONTHS_PER_QUARTER = 3;

    private Dates() {}

    /** Such as {@code 14 Mar 2027}. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** Such as {@code 14 March 2027}; only in titles and in sentences about the clocks. */
    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** Such as {@code March 2027}. */
    public static String fullMonth(LocalDate day) {
        return LONG_MONTH.format(day);
    }

    /** As exact as the date is known: {@code 14 Mar 2027}, {@code Mar 2027}, {@code 1st quarter of 2027}, {@code 2027}. */
    public static String brief(FuzzyDate date) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case DAY -> SHORT.format(first);
            case MONTH -> MONTH.format(first);
            case QUARTER -> "Q%d %d".formatted(1 + (first.getMonthValue() - 1) / MONTHS_PER_QUARTER, first.getYear());
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /** The time of day of an instant in a zone, to the minute. */
    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** A day as a piece of a line. */
    public static Piece when(LocalDate day) {
        return new Piece.When(day.toString(), brief(day), false);
    }

    /** A day spelled out, as a piece of a line. */
    public static Piece fullWhen(LocalDate day) {
        return new Piece.When(day.toString(), full(day), false);
    }

    /** A day that needs someone, as a piece of a line. */
    public static Piece alert(LocalDate day) {
        return new Piece.When(day.toString(), brief(day), true);
    }

    /** A possibly approximate date as a piece of a line. HTML knows no quarters. */
    public static Piece when(FuzzyDate date) {
        boolean known = date.precision() != FuzzyDate.Precision.QUARTER;
        return new Piece.When(known ? date.toString() : "", brief(date), false);
    }
}
