package org.waymark.stage.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long one partnership was watched, and whether what was waited for came.
 *
 * @param months up to the end of the month in which it came, counted from the start; or, where it did not, the months
 *     that were watched in full
 */
public record Observation(int months, boolean came) {

    public Observation {
        if (months < 0) {
            throw new IllegalArgumentException("nobody is watched for " + months + " months");
        }
    }

    /** It came on a day. What comes during the fifth month counts at its end; what was there from the start, at 0. */
    public static Observation came(LocalDate start, LocalDate day) {
        if (!start.isBefore(day)) {
            return new Observation(0, true);
        }
        int full = full(start, day);
        return new Observation(start.plusMonths(full).isBefore(day) ? full + 1 : full, true);
    }

    /** It had not come by a day, the last one watched: a month of which a part was seen says nothing. */
    public static Observation watched(LocalDate start, LocalDate day) {
        return new Observation(Math.max(0, full(start, day)), false);
    }

    private static int full(LocalDate start, LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, day));
    }
}
