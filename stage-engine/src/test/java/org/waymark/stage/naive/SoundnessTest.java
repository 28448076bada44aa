package org.waymark.stage.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseFile;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.stage.Cases;
import org.waymark.stage.history.Choices;
import org.waymark.stage.history.Choices.Bound;
import org.waymark.stage.history.RandomHistory;

/**
 * Whatever days the approximate dates stand for, what was certain holds then and what holds then was possible. Judged by
 * the naive reading, with which the engine agrees.
 */
class SoundnessTest {
    private static final int HISTORIES = 60;
    private static final int MANY_HISTORIES = 3_000;
    private static final int CHOICES = 4;

    /** Of a hundred choices so many must be ones that the case file takes as they are. */
    private static final int PERCENT_JUDGED = 50;

    @Test
    void every_choice_of_days_lies_between_certain_and_possible() {
        sound(0, HISTORIES);
    }

    @Test
    @Tag("slow")
    void every_choice_of_days_lies_between_in_many_histories() {
        sound(HISTORIES, MANY_HISTORIES);
    }

    private static void sound(long from, long to) {
        LongAdder judged = new LongAdder();
        Long replayed = Long.getLong("waymark.seed");
        LongStream seeds = replayed == null ? LongStream.range(from, to) : LongStream.of(replayed);
        seeds.parallel().forEach(seed -> judged.add(sound(seed)));
        assertThat(judged.intValue() * 100L)
                .as("choices that could be judged")
                .isGreaterThanOrEqualTo(replayed == null ? PERCENT_JUDGED * CHOICES * (to - from) : 0);
    }

    private static int sound(long seed) {
        List<String> fuzzy = RandomHistory.firm(seed);
        NaiveRules bounds = NaiveRules.sample(Cases.file(fuzzy));
        List<NaiveRules> answers = new ArrayList<>();
        Choices choices = new Choices(bounds(fuzzy));
        Random random = new Random(seed);
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            List<String> exact = withAttendance(fuzzy, choices.choose(random));
            if (Cases.admissible(exact).size() == exact.size()) {
                all.add(exact);
                answers.add(NaiveRules.sample(Cases.file(exact)));
            }
        }
        LocalDate end = bounds.lastDay().plusMonths(seed % 10 == 0 ? 40 : 4);
        for (LocalDate t = bounds.firstDay(); t.isBefore(end); t = t.plusDays(1)) {
            Day day = new Day(t);
            List<Day> today = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                today.add(new Day(t));
            }
            for (String id : NaiveRules.all()) {
                Two two = bounds.indicator(id, day);
                for (int i = 0; i < answers.size(); i++) {
                    Two outcome = answers.get(i).indicator(id, today.get(i));
                    if ((two.lo() && !outcome.lo()) || (outcome.hi() && !two.hi())) {
                        fail(
                                "seed %d, %s, %s: bounds %s, outcome %s%n%s%nchosen:%n%s",
                                seed, t, id, two, outcome, String.join("\n", fuzzy), String.join("\n", all.get(i)));
                    }
                }
            }
        }
        return answers.size();
    }

    /** The dated lines with what ties them; attendance ties its meeting. */
    private static List<Bound> bounds(List<String> lines) {
        CaseFile file = Cases.file(lines);
        Map<String, Set<String>> attendance = new HashMap<>();
        for (Fact fact : file.facts()) {
            if (fact instanceof AttendanceRecorded came) {
                attendance
                        .computeIfAbsent(came.meeting(), key -> new HashSet<>())
                        .addAll(Ties.asks(came));
            }
        }
        List<Bound> bounds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Fact fact = file.facts().get(i);
            FuzzyDate on = fact.header().on();
            if (on != null) {
                Set<String> asks = new HashSet<>(Ties.asks(fact));
                if (fact instanceof MeetingHeld held) {
                    asks.addAll(attendance.getOrDefault(held.meeting(), Set.of()));
                }
                bounds.add(new Bound(lines.get(i), on, Ties.chains(fact), Ties.defines(fact), asks));
            }
        }
        return bounds;
    }

    /** The chosen lines, with those that have no date back in their places. */
    private static List<String> withAttendance(List<String> fuzzy, List<String> chosen) {
        List<String> all = new ArrayList<>();
        int next = 0;
        for (String line : fuzzy) {
            all.add(line.contains("\"on\": \"") ? chosen.get(next++) : line);
        }
        return all;
    }
}
