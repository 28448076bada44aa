package org.waymark.stage.bearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.AdoptedRubrics.Period;
import org.waymark.stage.change.Shift;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Grace;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.interval.Verdicts;

/**
 * From the verdicts of all indicators to the stage that is held on a day. It looks at no other days than grace can reach
 * back to, so that an excerpt of the record suffices.
 */
final class DayVerdicts {
    private final AdoptedRubrics rubrics;
    private final LocalDate day;
    private final Interval days;

    DayVerdicts(AdoptedRubrics rubrics, LocalDate day) {
        this.rubrics = rubrics;
        this.day = day;
        Rubric rubric = rubrics.at(day);
        LocalDate ended = rubric.grace().before(day);
        this.days = new Interval(rubric.grace().before(ended).minusDays(1), day.plusDays(1));
    }

    /** The days that matter: a run that ended within the longest grace, and so long before that it earns all of it. */
    Interval days() {
        return days;
    }

    Verdicts cut(Verdicts verdicts) {
        return verdicts.on(DaySet.of(days.from(), days.to()));
    }

    /** The indicators of the day that are judged otherwise. */
    List<Shift.OfIndicator> indicators(Map<String, Verdicts> before, Map<String, Verdicts> after) {
        List<Shift.OfIndicator> shifts = new ArrayList<>();
        before.forEach((id, verdicts) -> {
            Verdict old = verdicts.at(day);
            Verdict now = after.getOrDefault(id, verdicts).at(day);
            if (old != now) {
                shifts.add(new Shift.OfIndicator(id, old, now));
            }
        });
        return shifts;
    }

    /** The stages of the day whose own rule is judged otherwise. */
    List<Shift.OfStage> stages(Map<String, Verdicts> before, Map<String, Verdicts> after) {
        SequencedMap<String, Verdicts> old = stages(before);
        List<Shift.OfStage> shifts = new ArrayList<>();
        stages(after).forEach((id, verdicts) -> {
            Verdict was = old.getOrDefault(id, Verdicts.NEVER).at(day);
            if (was != verdicts.at(day)) {
                shifts.add(new Shift.OfStage(id, was, verdicts.at(day)));
            }
        });
        return shifts;
    }

    private SequencedMap<String, Verdicts> stages(Map<String, Verdicts> indicators) {
        SequencedMap<String, Verdicts> stages = new LinkedHashMap<>();
        for (Period period : rubrics.periods()) {
            for (Stage stage : period.rubric().stages()) {
                List<Verdicts> each = stage.indicators().stream()
                        .map(indicator -> indicators.getOrDefault(indicator.id(), Verdicts.NEVER))
                        .toList();
                Verdicts judged = cut(Verdicts.atLeast(stage.needed(), each))
                        .on(DaySet.of(period.days().from(), period.days().to()));
                stages.merge(stage.id(), judged, Verdicts::or);
            }
        }
        return stages;
    }

    /** The highest stage that is met or in grace on the day, for a partnership that is neither closed nor succeeded. */
    Held held(Map<String, Verdicts> indicators) {
        Map<String, Verdicts> stages = stages(indicators);
        Rubric rubric = rubrics.at(day);
        return rubric.stages().reversed().stream()
                .flatMap(stage ->
                        held(
                                stage.id(),
                                stages.getOrDefault(stage.id(), Verdicts.NEVER).lo(),
                                rubric)
                                .stream())
                .findFirst()
                .orElse(Held.NONE);
    }

    private Optional<Held> held(String stage, DaySet met, Rubric rubric) {
        if (met.contains(day)) {
            return Optional.of(new Held(stage, false));
        }
        return Grace.after(met, rubric.grace()).contains(day) ? Optional.of(new Held(stage, true)) : Optional.empty();
    }
}
