package org.waymark.stage.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.stage.Cases;

/** A history as it is being drawn: its dice, its days, the entries so far. */
final class Draft {
    static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    static final int DAYS = 3 * 365;

    /** Month ends and leap days, where windows of months are odd. */
    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 11, 30),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 8, 31),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 5, 31));

    /** An entry before it is written. */
    record Drawn(String fact, String entry, String on, String fields, boolean community) {
        LocalDate first() {
            return FuzzyDate.parse(on).orElseThrow().first();
        }

        String line() {
            return Cases.line(fact, entry, community ? "'community': 'c1'" : "'partnership': 'p1'", on, fields);
        }
    }

    final Random random;
    final List<Drawn> drawn = new ArrayList<>();
    private final int fuzzyPercent;

    Draft(Random random, int fuzzyPercent) {
        this.random = random;
        this.fuzzyPercent = fuzzyPercent;
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    String pick(String... any) {
        return any[random.nextInt(any.length)];
    }

    /** Some of these, each with an even chance, as a JSON list. */
    String some(String... of) {
        return some(50, of);
    }

    String some(int chance, String... of) {
        List<String> chosen = new ArrayList<>();
        for (String each : of) {
            if (percent(chance)) {
                chosen.add("'" + each + "'");
            }
        }
        return "[" + String.join(", ", chosen) + "]";
    }

    /** A day of the three years. */
    LocalDate day() {
        return percent(15) ? ODD_DAYS.get(random.nextInt(ODD_DAYS.size())) : FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Some days after another, at most so many. */
    LocalDate after(LocalDate day, int atMost) {
        return day.plusDays(random.nextInt(atMost + 1));
    }

    /** The day, or the month, quarter or year it lies in. */
    String fuzzy(LocalDate day) {
        if (!percent(fuzzyPercent)) {
            return day.toString();
        }
        int lot = random.nextInt(10);
        Precision precision = lot < 6 ? Precision.MONTH : lot < 9 ? Precision.QUARTER : Precision.YEAR;
        return FuzzyDate.around(day, precision).toString();
    }

    /** "Words have day or month precision." */
    String word(LocalDate day) {
        return percent(fuzzyPercent) ? FuzzyDate.around(day, Precision.MONTH).toString() : day.toString();
    }

    String add(String fact, LocalDate day, String fields) {
        return put(fact, fuzzy(day), fields, false);
    }

    String addExactly(String fact, LocalDate day, String fields) {
        return put(fact, day.toString(), fields, false);
    }

    String addWord(String fact, LocalDate day, String fields) {
        return put(fact, word(day), fields, false);
    }

    String addToCommunity(String fact, LocalDate day, String fields) {
        return put(fact, fuzzy(day), fields, true);
    }

    String addToCommunityExactly(String fact, LocalDate day, String fields) {
        return put(fact, day.toString(), fields, true);
    }

    /** Attendance, which follows its meeting. */
    void addUndated(String fact, String fields) {
        put(fact, "", fields, false);
    }

    private String put(String fact, String on, String fields, boolean community) {
        String entry = "e" + drawn.size();
        drawn.add(new Drawn(fact, entry, on, fields, community));
        return entry;
    }

    /** An id that no entry used before. */
    String fresh(String prefix) {
        return prefix + drawn.size();
    }
}
