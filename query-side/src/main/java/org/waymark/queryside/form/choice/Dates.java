package org.waymark.queryside.form.choice;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.fact.FuzzyDate;

/** Dates as people read them: 14 Mar 2027, Mar 2027, 1st quarter of 2027, 2027. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private Dates() {}

    public static String shown(FuzzyDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.first());
            case MONTH -> MONTH.format(date.first());
            case QUARTER -> date.toString().replaceFirst("(\\d{4})-(Q\\d)", "$2 $1");
            case YEAR -> date.toString();
        };
    }
}
