package org.waymark.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A point in time as a page shows it: {@code 14 Mar 2027, 09:12 UTC}. */
public record Moment(Instant instant) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    /** Nothing for nothing. */
    public static @Nullable Moment of(@Nullable Instant instant) {
        return instant == null ? null : new Moment(instant);
    }

    public String iso() {
        return instant.toString();
    }

    /** Where the hour does not matter. */
    public String day() {
        return DAY.format(instant);
    }

    public String words() {
        return WORDS.format(instant);
    }
}
