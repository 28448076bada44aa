package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A stretch of time with one pace of routine.
 *
 * @param monthsOnly whether the minutes give months and no days
 * @param recorded first and last day on which it was copied from old minutes; null if it was recorded as it happened
 */
record Season(
        LocalDate from,
        LocalDate to,
        JsonNode json,
        boolean monthsOnly,
        @Nullable Recorded recorded) {

    private static final int YEAR = 365;

    /** How many of each a year brings, at each pace. */
    private static final Map<String, Map<Routine, Integer>> PACES = Map.of(
            "preparing",
            Map.of(Routine.SUPPORT_TEAM, 11, Routine.OTHER, 12, Routine.OUTREACH, 80, Routine.CONTRIBUTIONS, 9),
            "working",
            Map.of(
                    Routine.GENERAL, 4,
                    Routine.SUPPORT_TEAM, 10,
                    Routine.ACTION_TEAM, 20,
                    Routine.OTHER, 7,
                    Routine.OUTREACH, 34,
                    Routine.CONTRIBUTIONS, 27,
                    Routine.ACTIONS, 19,
                    Routine.ACTIVITIES, 13),
            "thin",
            Map.of(
                    Routine.GENERAL, 2,
                    Routine.SUPPORT_TEAM, 4,
                    Routine.ACTION_TEAM, 5,
                    Routine.OTHER, 2,
                    Routine.OUTREACH, 12,
                    Routine.CONTRIBUTIONS, 6,
                    Routine.ACTIONS, 6,
                    Routine.ACTIVITIES, 3));

    /** What happens again and again. */
    enum Routine {
        GENERAL,
        SUPPORT_TEAM,
        ACTION_TEAM,
        OTHER,
        OUTREACH,
        CONTRIBUTIONS,
        ACTIONS,
        ACTIVITIES;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** When old minutes were copied. */
    record Recorded(LocalDate from, LocalDate to) {}

    static Season of(JsonNode json) {
        return new Season(
                LocalDate.parse(json.required("from").stringValue()),
                LocalDate.parse(json.required("to").stringValue()),
                json,
                json.path("months-only").asBoolean(false),
                json.has("recorded")
                        ? new Recorded(
                                LocalDate.parse(json.path("recorded").get(0).stringValue()),
                                LocalDate.parse(json.path("recorded").get(1).stringValue()))
                        : null);
    }

    /** Whether priorities are worked on. */
    boolean works() {
        return aYear(Routine.ACTIONS) > 0;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days of one kind of event: about evenly spread, on working days. */
    List<LocalDate> days(Routine what, Dice dice) {
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        int count = Math.toIntExact(Math.round((double) (aYear(what) * length) / YEAR));
        return IntStream.range(0, count)
                .mapToObj(i -> from.plusDays((length * (100L * i + dice.between(15, 85))) / (100L * count)))
                .map(WorkingDays::near)
                .filter(this::holds)
                .distinct()
                .toList();
    }

    private int aYear(Routine what) {
        JsonNode own = json.path(what.word());
        Map<Routine, Integer> pace = PACES.get(json.required("pace").stringValue());
        if (pace == null) {
            throw new IllegalArgumentException("no such pace: " + json);
        }
        return own.isMissingNode() ? pace.getOrDefault(what, 0) : own.intValue();
    }
}
