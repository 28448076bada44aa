package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.waymark.rubric.Rubric;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** Single clauses of the sample rubric, so that a boundary is not hidden by what else its indicator asks. */
final class Clauses {
    private Clauses() {}

    static Verdicts clause(Cases cases, String name) {
        String indicator = name.substring(0, name.indexOf('.'));
        return Cases.judged(cases.file(), Cases.SAMPLE)
                .assessmentAt(LocalDate.EPOCH)
                .indicator(indicator)
                .orElseThrow()
                .root()
                .within()
                .filter(part -> part.name().equals(name))
                .map(Part::verdicts)
                .findFirst()
                .orElseThrow();
    }

    /** Certainly holds from the first to the last of these days and on no other. */
    static void met(Cases cases, String name, String first, String last) {
        assertThat(clause(cases, name).lo().runs())
                .as(name)
                .singleElement()
                .hasToString("[" + first + ", " + LocalDate.parse(last).plusDays(1) + ")");
    }

    /** As {@link #met}, with nothing in doubt. */
    static void exactly(Cases cases, String name, String first, String last) {
        met(cases, name, first, last);
        Verdicts verdicts = clause(cases, name);
        assertThat(verdicts.hi()).as(name).isEqualTo(verdicts.lo());
    }

    static void never(Cases cases, String name) {
        assertThat(clause(cases, name).hi().isEmpty()).as(name).isTrue();
    }

    static void at(Cases cases, String name, String day, String word) {
        assertThat(clause(cases, name).at(LocalDate.parse(day)).word())
                .as(name + " on " + day)
                .isEqualTo(word);
    }

    /** The first question of a clause on a day. */
    static Ask ask(Cases cases, String name, String day) {
        return asks(cases, name, day).getFirst();
    }

    /** The questions of a clause on a day. */
    static List<Ask> asks(Cases cases, String name, String day) {
        return asks(cases, Cases.SAMPLE, name, day);
    }

    /** As {@link #asks(Cases, String, String)}, of another rubric. */
    static List<Ask> asks(Cases cases, Rubric rubric, String name, String day) {
        Explanation explanation = Cases.judged(cases.file(), rubric).explain(LocalDate.parse(day));
        return explanation.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(indicator -> indicator.clauses().stream())
                .filter(clause -> clause.name().equals(name))
                .flatMap(clause -> clause.asks().stream())
                .toList();
    }

    static List<Reason> reasons(Ask ask, String entry) {
        return ask.nearMisses().stream()
                .filter(miss -> miss.entry().equals(entry))
                .flatMap(miss -> miss.reasons().stream())
                .toList();
    }

    /** Why an entry that is counted only may count. */
    static List<Reason> doubts(Ask ask, String entry) {
        return ask.counted().stream()
                .filter(each -> each.entry().entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .doubts();
    }

    /** The entries whose dates leave it open whether an entry counts; what else does so stands as it is. */
    static List<String> hangsOn(Ask ask, String entry) {
        return doubts(ask, entry).stream()
                .map(doubt -> doubt instanceof Reason.ApproximateDate date
                        ? date.entry().entry()
                        : doubt.toString())
                .toList();
    }

    /** The entries that count or may, in order. */
    static List<String> counted(Ask ask) {
        return ask.counted().stream().map(each -> each.entry().entry()).toList();
    }

    /** The entries by which another one counts, newest first. */
    static List<String> through(Ask ask, String entry) {
        return ask.counted().stream()
                .filter(each -> each.entry().entry().equals(entry))
                .flatMap(each -> each.through().stream())
                .map(each -> each.entry())
                .toList();
    }
}
