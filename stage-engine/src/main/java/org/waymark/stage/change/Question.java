package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

/**
 * What is asked of a judgement.
 *
 * @param shift from one answer to another
 * @param indicators those that the answer follows from; none where it follows from the history of all of them
 */
record Question<T>(
        Function<Judgement, Timeline<T>> answer,
        BiFunction<T, T, Shift> shift,
        Set<String> indicators,
        boolean isOfIndicator) {

    static Question<Verdict> ofIndicator(String id) {
        return new Question<>(
                judgement -> judgement.indicator(id).timeline(),
                (before, after) -> new Shift.OfIndicator(id, before, after),
                Set.of(id),
                true);
    }

    static Question<Verdict> ofStage(String id, Set<String> indicators) {
        return new Question<>(
                judgement -> judgement.stage(id).timeline(),
                (before, after) -> new Shift.OfStage(id, before, after),
                indicators,
                false);
    }

    static Question<StageStanding> ofStanding() {
        return new Question<>(Judgement::standing, Shift.OfStanding::new, Set.of(), false);
    }

    T at(Judgement judgement, LocalDate day) {
        return answer.apply(judgement).at(day);
    }
}
