package org.waymark.queryside.basis;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.registry.Defect;

/** What a reader asked for, read but not yet looked up. */
sealed interface KnownAt {

    /** Everything the views have. */
    record Newest() implements KnownAt {}

    /** A position at a commit's end. */
    record At(long position) implements KnownAt {}

    /** A basis given before, to be found again exactly. */
    record Pinned(String logId, long position, String hash) implements KnownAt {}

    /** Everything recorded by an instant. */
    record By(Instant instant) implements KnownAt {}

    /** A question whose texts could all be read. */
    record Question(KnownAt knownAt, @Nullable LocalDate asOf, long minPosition) {}

    /** Digits of the largest position: more would not fit a long. */
    int LONGEST_POSITION = 18;

    /** Characters of a day with a year of four digits. */
    int DAY_LENGTH = 10;

    Pattern POSITION = Pattern.compile("\\d{1," + LONGEST_POSITION + "}");
    Pattern PINNED = Pattern.compile("([^:]+):(\\d{1," + LONGEST_POSITION + "}):([0-9a-f]{64})");

    /** Reads all four texts; everything that is wrong is said at once. */
    static Question read(Clocks clocks, ZoneId zone) {
        List<Defect> defects = new ArrayList<>();
        LocalDate asOf = day("asOf", given(clocks.asOf()), defects);
        LocalDate knownOn = day("knownOn", given(clocks.knownOn()), defects);
        String knownText = given(clocks.knownAt());
        KnownAt knownAt = knownText == null || knownOn != null ? new Newest() : read(knownText, defects);
        if (knownOn != null && knownText != null) {
            defects.add(wrong("knownOn", knownOn.toString(), "asks what knownAt asks", "give one of the two"));
        }
        if (knownOn != null) {
            knownAt = new By(endOf(knownOn, zone));
        }
        long minPosition = position("minPosition", given(clocks.minPosition()), defects);
        if (!defects.isEmpty()) {
            throw new ClockException(ClockException.Kind.MALFORMED, defects);
        }
        return new Question(knownAt, asOf, minPosition);
    }

    /** The log counts milliseconds, so this is the last instant that belongs to the day. */
    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private static KnownAt read(String given, List<Defect> defects) {
        var pinned = PINNED.matcher(given);
        if (pinned.matches()) {
            return new Pinned(pinned.group(1), Long.parseLong(pinned.group(2)), pinned.group(3));
        }
        if (POSITION.matcher(given).matches()) {
            return new At(Long.parseLong(given));
        }
        try {
            return new By(Instant.parse(given));
        } catch (DateTimeException e) {
            defects.add(wrong(
                    "knownAt",
                    given,
                    "must be a day, a moment, a position of the log, or the basis of an earlier answer",
                    "write a day as 2026-06-30, which stands for its end, or leave it out for everything known"));
            return new Newest();
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<Defect> defects) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // said below, as for any other text that is no day
        }
        defects.add(wrong(field, text, "must be a day", "write it as 2026-06-30"));
        return null;
    }

    private static long position(String field, @Nullable String text, List<Defect> defects) {
        if (text == null) {
            return 0;
        }
        if (POSITION.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        defects.add(wrong(field, text, "must be a position", "give the position that a command answered"));
        return 0;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Defect wrong(String field, String value, String reason, String remedy) {
        return new Defect(field, value, "invalid", reason, remedy);
    }
}
