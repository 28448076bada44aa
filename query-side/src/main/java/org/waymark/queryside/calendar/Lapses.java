package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.stage.Judgement;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Timeline.Segment;
import org.waymark.stage.interval.Verdict;

/**
 * Indicators and clauses that stop being met in [from, to): read off the judgement, with what stops counting.
 *
 * @param clauses of the judgement, over time
 */
record Lapses(Judgement judgement, Map<String, Timeline<Verdict>> clauses, LocalDate from, LocalDate to) {

    List<Ending> all() {
        List<Ending> indicators = lapses(judgement.indicators(), Kind.INDICATOR).stream()
                .map(this::withReasons)
                .toList();
        List<Ending> endings = new ArrayList<>(indicators);
        lapses(clauses, Kind.CLAUSE).stream()
                .filter(each -> indicators.stream().noneMatch(other -> explains(other, each)))
                .forEach(endings::add);
        return endings.stream()
                .filter(each -> each.kind() != Kind.CLAUSE || !hasInner(each, endings))
                .map(each -> each.kind() == Kind.CLAUSE ? withReasons(each) : each)
                .toList();
    }

    private List<Ending> lapses(Map<String, Timeline<Verdict>> timelines, Kind kind) {
        List<Ending> endings = new ArrayList<>();
        timelines.forEach((id, timeline) -> {
            Verdict before = Verdict.NOT_MET;
            for (Segment<Verdict> segment : timeline.between(from.minusDays(1), to)) {
                if (before == Verdict.MET) {
                    LocalDate day = segment.when().from();
                    String becomes = segment.value().word();
                    endings.add(Ending.judged(day, kind, id, of -> label(of, day), becomes));
                }
                before = segment.value();
            }
        });
        return endings;
    }

    /** The label of an indicator, or of that a clause belongs to, on its last day; its id where the rubric has none. */
    private String label(String of, LocalDate day) {
        return before(day, of).map(Indicator::label).findFirst().orElse(of);
    }

    private Stream<Indicator> before(LocalDate day, String of) {
        return judgement.rubrics().at(day.minusDays(1)).indicator(indicator(of)).stream();
    }

    /** The indicator that a clause belongs to. */
    static String indicator(String clause) {
        return clause.split("\\.", 2)[0];
    }

    /** A clause that ends with its indicator is a reason for that, not an ending of its own. */
    private static boolean explains(Ending indicator, Ending clause) {
        return indicator.day().equals(clause.day())
                && indicator(String.valueOf(clause.of())).equals(indicator.of());
    }

    /** Where a clause ends because one within it does, the inner one is what is to be said. */
    private boolean hasInner(Ending outer, List<Ending> endings) {
        Set<String> within = new HashSet<>();
        String name = String.valueOf(outer.of());
        before(outer.day(), name)
                .forEach(indicator -> indicator.clauses().stream()
                        .filter(clause -> indicator.nameOf(clause).equals(name))
                        .flatMap(clause -> clause.part().clauses().stream())
                        .map((Criterion.Clause clause) -> indicator.nameOf(clause))
                        .forEach(within::add));
        return endings.stream()
                .anyMatch(each -> each.day().equals(outer.day()) && within.contains(String.valueOf(each.of())));
    }

    private Ending withReasons(Ending ending) {
        String of = String.valueOf(ending.of());
        List<Lack> lacks = judgement.lacking(indicator(of), ending.day());
        List<String> failing = ending.kind() == Kind.CLAUSE
                ? List.of(of)
                : lacks.stream().map(Lack::clause).distinct().toList();
        return ending.because(failing, gone(indicator(of), failing, ending.day()));
    }

    /** What counted in these clauses the day before and does not that day, with the last entry it counted by. */
    private SequencedSet<String> gone(String indicator, List<String> failing, LocalDate day) {
        Set<String> still = new HashSet<>();
        counted(indicator, failing, day).forEach(each -> still.add(each.entry().entry()));
        SequencedSet<String> gone = new LinkedHashSet<>();
        counted(indicator, failing, day.minusDays(1))
                .filter(each -> !still.contains(each.entry().entry()))
                .forEach(each -> {
                    gone.add(each.entry().entry());
                    each.through().stream().findFirst().ifPresent(last -> gone.add(last.entry()));
                });
        return gone;
    }

    private Stream<Counted> counted(String indicator, List<String> failing, LocalDate day) {
        return judgement.explain(day, indicator).stream()
                .flatMap(why -> why.clauses().stream())
                .filter(clause -> failing.contains(clause.name()))
                .map(Explanation.OfClause::asks)
                .flatMap(asks -> asks.stream().map(Ask::counted))
                .flatMap(List::stream)
                .filter(Counted::certain);
    }
}
