package org.waymark.stage.naive;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.fact.FuzzyDate;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.interval.Verdicts;

/** Whatever days the approximate dates stand for, what was certain holds then and what holds then was possible. */
class SoundnessTest {
    private static final int HISTORIES = 25;
    private static final int MANY_HISTORIES = 5_000;
    private static final int CHOICES = 4;
    private static final Pattern ON = Pattern.compile("\"on\": \"([^\"]+)\"");

    @Test
    void every_choice_of_days_lies_between_certain_and_possible() {
        LongStream.range(0, HISTORIES).forEach(SoundnessTest::isSound);
    }

    @Test
    @Tag("slow")
    void every_choice_of_days_lies_between_in_many_histories() {
        LongStream.range(HISTORIES, MANY_HISTORIES).forEach(SoundnessTest::isSound);
    }

    private static void isSound(long seed) {
        List<String> fuzzy = RandomHistory.withExactRoles(seed);
        Judgement bounds = Cases.judged(Cases.file(fuzzy));
        Random random = new Random(seed);
        for (int i = 0; i < CHOICES; i++) {
            List<String> exact = chosen(fuzzy, random);
            if (Cases.admissible(exact).size() == exact.size()) {
                Judgement outcome = Cases.judged(Cases.file(exact));
                outcome.indicators()
                        .keySet()
                        .forEach(id -> between(seed, id, bounds.indicator(id), outcome.indicator(id), exact));
            }
        }
    }

    private static void between(long seed, String id, Verdicts bounds, Verdicts outcome, List<String> exact) {
        boolean sound = outcome.lo().containsAll(bounds.lo()) && bounds.hi().containsAll(outcome.hi());
        if (!sound) {
            fail("seed %d, %s: bounds %s, outcome %s%n%s", seed, id, bounds, outcome, String.join("\n", exact));
        }
    }

    /** One day for each date, within its span and never before that of an earlier line. */
    private static List<String> chosen(List<String> lines, Random random) {
        LocalDate[] latest = new LocalDate[lines.size()];
        LocalDate limit = LocalDate.MAX;
        for (int i = lines.size() - 1; i >= 0; i--) {
            FuzzyDate on = on(lines.get(i));
            limit = on != null && on.last().isBefore(limit) ? on.last() : limit;
            latest[i] = limit;
        }
        List<String> chosen = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (int i = 0; i < lines.size(); i++) {
            FuzzyDate on = on(lines.get(i));
            if (on == null) {
                chosen.add(lines.get(i));
            } else {
                LocalDate from = on.first().isBefore(reached) ? reached : on.first();
                reached = from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, latest[i]) + 1));
                chosen.add(ON.matcher(lines.get(i)).replaceFirst("\"on\": \"" + reached + "\""));
            }
        }
        return chosen;
    }

    private static @org.jspecify.annotations.Nullable FuzzyDate on(String line) {
        Matcher matcher = ON.matcher(line);
        return matcher.find() ? FuzzyDate.parse(matcher.group(1)).orElseThrow() : null;
    }
}
