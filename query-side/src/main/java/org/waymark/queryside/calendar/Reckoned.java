package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.partnership.Staging;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

/**
 * What ends for a partnership from a day on, and whose word it waits for that day, whoever reads it.
 *
 * @param from the first day covered
 */
record Reckoned(LocalDate from, List<Ending> endings, List<Asking> askings) {

    Reckoned {
        endings = List.copyOf(endings);
        askings = List.copyOf(askings);
    }

    static Reckoned of(Judged judged, LocalDate from) {
        LocalDate to = from.plusYears(Staging.HORIZON_YEARS);
        Map<String, Timeline<Verdict>> clauses = judged.judgement().clauses();
        List<Ending> lapses = new Lapses(judged.judgement(), clauses, from, to).all();
        List<Ending> indicators =
                lapses.stream().filter(each -> each.kind() == Kind.INDICATOR).toList();
        List<Ending> endings = Stream.of(
                        lapses,
                        new StageLapses(judged.judgement(), from, to).all(indicators),
                        new LastDays(judged.record().chains(), from, to).all())
                .flatMap(List::stream)
                .filter(each -> !standing(judged, each.day().minusDays(1)).isOver())
                .map(each -> named(judged, each))
                .toList();
        return new Reckoned(
                from, endings, standing(judged, from).isOver() ? List.of() : new Askings(judged, clauses, from).all());
    }

    /** A determination names a stage by its id, which the rubric of that day may know. */
    private static Ending named(Judged judged, Ending ending) {
        return ending.kind() == Kind.DETERMINATION && ending.of() != null
                ? judged.judgement()
                        .rubrics()
                        .at(ending.day().minusDays(1))
                        .stage(ending.of())
                        .map(stage -> ending.called(stage.label()))
                        .orElse(ending)
                : ending;
    }

    private static StageStanding standing(Judged judged, LocalDate day) {
        return judged.judgement().standing().at(day);
    }
}
