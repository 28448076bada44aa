package org.waymark.queryside.form.body;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.queryside.form.field.Typed;

/** The date control: a day, and a tick that it is only exact to the month, quarter or year. */
public final class DateTyped {

    /** Field that says the date is approximate. */
    public static final String APPROXIMATE = ".approximate";

    /** Field that says how exact an approximate date is. */
    public static final String PRECISION = ".precision";

    private DateTyped() {}

    /** The stored form of the date; what was typed when it is none, so that the refusal can quote it. */
    public static String read(Typed typed, String path) {
        String text = typed.text(path);
        return FuzzyDate.parse(text)
                .map(date -> date.precision() == Precision.DAY
                        ? FuzzyDate.around(date.first(), precision(typed, path))
                        : date)
                .map(FuzzyDate::toString)
                .orElse(text);
    }

    /** Fills the control with a date that is known. */
    public static Typed fill(Typed typed, String path, FuzzyDate date) {
        Typed day = typed.with(path, date.first().toString());
        return date.precision() == Precision.DAY
                ? day
                : day.with(path + APPROXIMATE, "true")
                        .with(path + PRECISION, date.precision().name().toLowerCase(Locale.ROOT));
    }

    private static Precision precision(Typed typed, String path) {
        if (!typed.has(path + APPROXIMATE)) {
            return Precision.DAY;
        }
        return Arrays.stream(Precision.values())
                .filter(known -> known.name().equalsIgnoreCase(typed.text(path + PRECISION)))
                .findFirst()
                .orElse(Precision.MONTH);
    }
}
