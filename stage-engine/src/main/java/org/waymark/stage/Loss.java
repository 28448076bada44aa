package org.waymark.stage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.interval.Verdicts;

/**
 * What a stage is lost by: what held on its last day and no longer does. The two days may be judged by two versions of a
 * rubric, each by its own, since a stage may be lost by nothing but the adoption of a new one; and they may be one day, on
 * which only one of two judgements gives the stage.
 *
 * @param before what judged the last day on which the stage was met
 * @param after the stage as it is judged on the day of the loss
 */
public record Loss(Assessment before, LocalDate lastMet, OfStage after, LocalDate day) {

    /** The names of the innermost clauses that fail; without any that failed anew, all that fail. */
    List<String> clauses() {
        return byIndicator().values().stream().flatMap(List::stream).toList();
    }

    /** The same under the ids of their indicators, in the order of the rubric. */
    public SequencedMap<String, List<String>> byIndicator() {
        List<OfIndicator> failing = after.indicators().values().stream()
                .filter(indicator -> fails(indicator.verdicts()))
                .toList();
        List<OfIndicator> anew = failing.stream().filter(this::failedNotBefore).toList();
        SequencedMap<String, List<String>> clauses = new LinkedHashMap<>();
        (anew.isEmpty() ? failing : anew)
                .forEach(each -> clauses.put(each.indicator().id(), clausesOf(each)));
        return clauses;
    }

    /** What is asked for the first time failed not before. */
    private boolean failedNotBefore(OfIndicator indicator) {
        return before.indicator(indicator.indicator().id())
                .map(same -> same.verdicts().lo().contains(lastMet))
                .orElse(true);
    }

    /** Where an indicator fails and no clause of it does anew, as when an exemption ends, each that fails. */
    private List<String> clausesOf(OfIndicator indicator) {
        List<Part> failing = indicator.clauses().stream()
                .filter(clause -> fails(clause.verdicts()))
                .toList();
        List<Part> anew = failing.stream()
                .filter(clause -> failedNotBefore(indicator, clause))
                .toList();
        return innermost(anew.isEmpty() ? failing : anew);
    }

    private boolean failedNotBefore(OfIndicator indicator, Part clause) {
        return before.indicator(indicator.indicator().id())
                .flatMap(same -> named(same, clause.name()))
                .map(same -> same.verdicts().lo().contains(lastMet))
                .orElse(true);
    }

    private static Optional<Part> named(OfIndicator indicator, String clause) {
        return indicator.clauses().stream()
                .filter(part -> part.name().equals(clause))
                .findFirst();
    }

    private static List<String> innermost(List<Part> clauses) {
        return clauses.stream()
                .filter(clause -> clauses.stream().noneMatch(other -> isWithin(other.name(), clause)))
                .map(Part::name)
                .toList();
    }

    private static boolean isWithin(String name, Part clause) {
        return !name.equals(clause.name()) && clause.within().map(Part::name).anyMatch(name::equals);
    }

    private boolean fails(Verdicts verdicts) {
        return !verdicts.lo().contains(day);
    }
}
