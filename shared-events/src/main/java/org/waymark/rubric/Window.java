package org.waymark.rubric;

import java.time.LocalDate;

/**
 * A stretch of time that looks back from a day, such as "the last 12 months".
 * Months are those of {@link LocalDate#minusMonths}, clamped to the month's last day, so a window is not a number of days.
 */
public record Window(int length, Unit unit) {
    /** Months a window may span: a century, beyond which a number is a slip of the pen. */
    public static final int LONGEST_IN_MONTHS = 1_200;

    /** Days a window may span: ten years; longer ones are said in months. */
    public static final int LONGEST_IN_DAYS = 3_660;

    /** What a window's length is counted in. */
    public enum Unit {
        MONTHS,
        DAYS
    }

    public Window {
        int longest = unit == Unit.MONTHS ? LONGEST_IN_MONTHS : LONGEST_IN_DAYS;
        if (length < 1 || length > longest) {
            throw new IllegalArgumentException("a window of " + length + " " + unit + " is outside 1 to " + longest);
        }
    }

    public static Window months(int length) {
        return new Window(length, Unit.MONTHS);
    }

    public static Window days(int length) {
        return new Window(length, Unit.DAYS);
    }

    /** The day just before the window that ends on {@code day}: the window itself is (this, day]. */
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case MONTHS -> day.minusMonths(length);
            case DAYS -> day.minusDays(length);
        };
    }

    /**
     * The first day t whose window no longer reaches {@code day}, that is the smallest t with {@code day <= before(t)}.
     * It is not {@code plusMonths}: where that is clamped (31 Jan, 29 Feb), the window still reaches the clamped day.
     */
    public LocalDate firstDayBeyond(LocalDate day) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            return day;
        }
        return switch (unit) {
            case DAYS -> day.plusDays(length);
            case MONTHS -> {
                LocalDate later = day.plusMonths(length);
                boolean clamped = later.getDayOfMonth() != day.getDayOfMonth();
                yield clamped ? later.plusDays(1) : later;
            }
        };
    }

    @Override
    public String toString() {
        return length + " " + unit.name().toLowerCase(java.util.Locale.ROOT);
    }
}
