package org.waymark.stage.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.record.Logged;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;

/** What is said to differ is what differs when both are asked, day after day. */
class DifferenceTest {
    private static final int HISTORIES = 100;
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2031, 1, 1);

    @Test
    void every_day_that_differs_is_told_and_no_other() {
        LongStream.range(0, HISTORIES).parallel().forEach(DifferenceTest::every_day);
    }

    private static void every_day(long seed) {
        Knowledge all = Histories.of(seed);
        Judgement before =
                Histories.upTo(all, Histories.position(all, new Random(seed))).judge();
        Judgement after = all.judge();
        Difference difference = Difference.between(before, after);
        FROM.datesUntil(TO)
                .forEach(day -> assertThat(told(difference, day))
                        .as("seed %d on %s", seed, day)
                        .isEqualTo(asked(Shift.between(before, day, after, day))));
        assertThat(difference.firstDay())
                .isEqualTo(difference.days().runs().stream().findFirst().map(run -> run.from()));
        assertThat(difference.isEmpty()).isEqualTo(difference.days().isEmpty());
    }

    private static Map<String, List<Object>> told(Difference difference, LocalDate day) {
        Map<String, List<Object>> told = new HashMap<>();
        Map<String, List<Stretch<Verdict>>> verdicts = new HashMap<>(difference.indicators());
        verdicts.putAll(difference.stages());
        verdicts.forEach((id, stretches) -> stretches.stream()
                .filter(stretch -> stretch.days().contains(day))
                .forEach(stretch -> told.put(id, List.of(stretch.before(), stretch.after()))));
        for (Stretch<StageStanding> stretch : difference.standing()) {
            if (stretch.days().contains(day)) {
                told.put("standing", List.of(stretch.before(), stretch.after()));
            }
        }
        return told;
    }

    private static Map<String, List<Object>> asked(List<Shift> shifts) {
        Map<String, List<Object>> asked = new HashMap<>();
        for (Shift shift : shifts) {
            switch (shift) {
                case Shift.OfIndicator it -> asked.put(it.id(), List.of(it.before(), it.after()));
                case Shift.OfStage it -> asked.put(it.id(), List.of(it.before(), it.after()));
                case Shift.OfStanding it -> asked.put("standing", List.of(it.before(), it.after()));
            }
        }
        return asked;
    }

    @Test
    void without_what_was_recorded_later_it_is_as_it_was_known_then() {
        LongStream.range(0, HISTORIES).parallel().forEach(seed -> {
            Knowledge all = Histories.of(seed);
            long position = Histories.position(all, new Random(seed));
            Set<String> later = Stream.of(all.partnership(), all.community())
                    .flatMap(entries -> entries.list().stream())
                    .filter(logged -> logged.position() > position)
                    .map(Logged::entry)
                    .collect(Collectors.toSet());
            Judgement then = Histories.upTo(all, position).judge();
            assertThat(Difference.between(then, all.without(later).judge()).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        });
    }
}
