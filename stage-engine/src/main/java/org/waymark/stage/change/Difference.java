package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.interval.Verdicts;

/**
 * Where two judgements differ over all days, past and future. What only one of them knows, such as an indicator of a
 * newer rubric, counts as not met in the other.
 *
 * @param indicators by id, those that differ somewhere, in the order of the rubric
 * @param stages likewise, each stage's own rule, grace aside
 */
public record Difference(
        SequencedMap<String, List<Stretch<Verdict>>> indicators,
        SequencedMap<String, List<Stretch<Verdict>>> stages,
        List<Stretch<StageStanding>> standing) {

    public static Difference between(Judgement before, Judgement after) {
        return new Difference(
                each(before, after, Judgement::indicator, ids(before.indicators(), after.indicators())),
                each(before, after, Judgement::stage, ids(before.stages(), after.stages())),
                Stretch.between(before.standing(), after.standing()));
    }

    private static SequencedMap<String, List<Stretch<Verdict>>> each(
            Judgement before, Judgement after, BiFunction<Judgement, String, Verdicts> answer, Set<String> ids) {
        SequencedMap<String, List<Stretch<Verdict>>> differing = new LinkedHashMap<>();
        for (String id : ids) {
            Verdicts old = answer.apply(before, id);
            Verdicts now = answer.apply(after, id);
            if (!old.equals(now)) {
                differing.put(id, Stretch.between(old.timeline(), now.timeline()));
            }
        }
        return differing;
    }

    /** The ids of both, in the order of the newer judgement. */
    static Set<String> ids(Map<String, ?> before, Map<String, ?> after) {
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        return ids;
    }

    /** Whether every answer is the same on every day. */
    public boolean isEmpty() {
        return indicators.isEmpty() && stages.isEmpty() && standing.isEmpty();
    }

    /** The days on which anything differs. */
    public DaySet days() {
        return DaySet.covering(intervals().toList());
    }

    /** The first day on which anything differs. */
    public Optional<LocalDate> firstDay() {
        return intervals().map(Interval::from).min(LocalDate::compareTo);
    }

    private Stream<Interval> intervals() {
        Stream<Stretch<Verdict>> verdicts = Stream.concat(indicators.values().stream(), stages.values().stream())
                .flatMap(List::stream);
        return Stream.concat(verdicts.map(Stretch::days), standing.stream().map(Stretch::days));
    }
}
