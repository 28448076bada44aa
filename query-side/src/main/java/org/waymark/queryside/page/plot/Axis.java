package org.waymark.queryside.page.plot;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The days a drawing spans, from {@code start} up to but not including {@code end}. A place on it is a percentage of the
 * span, so that a drawing keeps its proportions at every width and its text keeps its size.
 */
public record Axis(LocalDate start, LocalDate end) {

    /** Years a board's strip looks back. */
    public static final int STRIP_YEARS = 5;

    private static final int RECENT_MONTHS = 24;
    private static final int RECENT_MONTHS_AHEAD = 12;
    private static final double WHOLE = 100;

    public Axis {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an axis from " + start + " to " + end + " spans no day");
        }
    }

    /** From 1 January of the first entry's year to 31 December of the year after {@code asOf}. */
    public static Axis ofYears(LocalDate first, LocalDate asOf) {
        LocalDate from = first.isAfter(asOf) ? asOf : first;
        return new Axis(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(asOf.getYear() + 2, 1, 1));
    }

    /** The last 24 months and the next 12. */
    public static Axis ofRecent(LocalDate asOf) {
        return new Axis(asOf.minusMonths(RECENT_MONTHS), asOf.plusMonths(RECENT_MONTHS_AHEAD));
    }

    /** The years up to and including {@code asOf}, for the board. */
    public static Axis ofStrip(LocalDate asOf) {
        return new Axis(asOf.minusYears(STRIP_YEARS), asOf.plusDays(1));
    }

    /** The part of the span before a day, from 0 to 100. */
    public double place(LocalDate day) {
        LocalDate within = within(day);
        return WHOLE * DAYS.between(start, within) / DAYS.between(start, end);
    }

    /** The place of a day as SVG writes it. */
    public String x(LocalDate day) {
        return percent(place(day));
    }

    /** How wide the days from one to another are, without the second. */
    public double share(LocalDate from, LocalDate to) {
        return place(to) - place(from);
    }

    /** The first of January of every year on the axis. */
    public List<LocalDate> years() {
        LocalDate first = start.getDayOfYear() == 1 ? start : LocalDate.of(start.getYear() + 1, 1, 1);
        return Stream.iterate(first, day -> !day.isAfter(end), day -> day.plusYears(1))
                .toList();
    }

    /** Whether any of the days from one to another lies on the axis. */
    public boolean shows(LocalDate from, LocalDate to) {
        return from.isBefore(end) && start.isBefore(to) && from.isBefore(to);
    }

    /** Whether the axis has that day. */
    public boolean shows(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** The day, or the nearer end of the axis. */
    public LocalDate within(LocalDate day) {
        return day.isBefore(start) ? start : day.isAfter(end) ? end : day;
    }

    /** A percentage with at most two decimals. */
    public static String percent(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return (text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text) + "%";
    }
}
