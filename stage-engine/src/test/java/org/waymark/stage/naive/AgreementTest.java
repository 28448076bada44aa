package org.waymark.stage.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

class AgreementTest {
    private static final int HISTORIES = 500;
    private static final int MANY_HISTORIES = 20_000;

    @Test
    void engine_and_naive_reading_agree_on_every_day() {
        Set<String> seen = new HashSet<>();
        LongStream.range(0, HISTORIES).forEach(seed -> agree(seed, seen));
        assertThat(seen)
                .as("what the histories reach")
                .contains("good", "in-grace", "lapsed", "not-yet", "dormant", "closed", "succeeded")
                .contains("E1 met", "E5 met", "A1 met", "A7 met", "E5 cannot-tell", "A1 cannot-tell", "A7 cannot-tell");
    }

    @Test
    @Tag("slow")
    void engine_and_naive_reading_agree_on_every_day_of_many_histories() {
        Set<String> seen = new HashSet<>();
        LongStream.range(HISTORIES, MANY_HISTORIES).forEach(seed -> agree(seed, seen));
    }

    private static void agree(long seed, Set<String> seen) {
        List<String> lines = RandomHistory.lines(seed);
        CaseFile file = Cases.file(lines);
        Reading facts = Cases.partnership(file);
        if (facts.facts().isEmpty()) {
            return;
        }
        Judgement judged = Cases.judged(file);
        Map<String, Timeline<Verdict>> indicators = judged.indicators();
        NaiveRules naive = new NaiveRules(facts, Cases.community(file));
        NaiveStages stages = new NaiveStages(facts);
        for (LocalDate t = first(facts); t.isBefore(last(facts, seed)); t = t.plusDays(1)) {
            Map<String, Boolean> met = new HashMap<>();
            for (String id : indicators.keySet()) {
                Two two = naive.indicator(id, t);
                met.put(id, two.lo());
                seen.add(id + " " + two.word());
                same(seed, t, id, two.word(), indicators.get(id).at(t).word(), lines);
            }
            String standing = stages.standing(t, all(met, "emerging"), all(met, "active"));
            StageStanding answer = judged.standing().at(t);
            same(
                    seed,
                    t,
                    "standing",
                    standing,
                    answer.stage() + " " + answer.kind().word(),
                    lines);
            seen.add(answer.kind().word());
        }
    }

    private static boolean all(Map<String, Boolean> met, String stage) {
        return NaiveStages.indicatorsOf(stage).stream().allMatch(met::get);
    }

    /** Before the first fact, and before the first day that an exemption or attestation may cover. */
    private static LocalDate first(Reading facts) {
        LocalDate first = facts.facts().getFirst().span().first();
        return first.isBefore(RandomHistory.FIRST) ? first : RandomHistory.FIRST;
    }

    /** Most look a few months ahead; some so far that the longest windows end. */
    private static LocalDate last(Reading facts, long seed) {
        LocalDate last = facts.facts().stream()
                .map((Standing<?> each) -> each.span().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return last.plusMonths(seed % 25 == 0 ? 64 : 4);
    }

    private static void same(long seed, LocalDate t, String what, String naive, String engine, List<String> lines) {
        if (!naive.equals(engine)) {
            fail("seed %d, %s, %s: naive %s, engine %s%n%s", seed, t, what, naive, engine, String.join("\n", lines));
        }
    }
}
