package org.waymark.stage.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.Window;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Grace;
import org.waymark.stage.interval.Interval;

/**
 * Finds what two judgements of the same facts part by on a day. Facts are the same, so it is always something the rubrics
 * ask otherwise: of a stage that one gives and the other does not, that day or on an earlier one that still tells.
 */
final class Causes {
    private final Judgement before;
    private final Judgement after;

    Causes(Judgement before, Judgement after) {
        this.before = before;
        this.after = after;
    }

    List<Cause> on(LocalDate day) {
        StageStanding was = before.standing().at(day);
        StageStanding would = after.standing().at(day);
        if (was.stage() == null && would.stage() == null) {
            return withoutStage(day, was, would);
        }
        SequencedSet<String> stages = new LinkedHashSet<>();
        Stream.of(was.stage(), would.stage()).forEach(stage -> add(stage, stages));
        List<Cause> causes =
                stages.stream().flatMap(stage -> held(stage, day).stream()).toList();
        return causes.isEmpty() ? List.of(new Cause.Order(day)) : causes;
    }

    private static void add(@Nullable String stage, SequencedSet<String> stages) {
        if (stage != null) {
            stages.add(stage);
        }
    }

    /** Why one holds the stage, in good standing or in grace, and the other does not or only otherwise. */
    private List<Cause> held(String stage, LocalDate day) {
        Side one = new Side(before, stage);
        Side other = new Side(after, stage);
        if (one.isMet(day) != other.isMet(day)) {
            return given(stage, day, one.isMet(day));
        }
        if (one.holds(day) == other.holds(day)) {
            return List.of();
        }
        boolean lost = one.holds(day);
        return kept(stage, day, lost, lost ? one : other, lost ? other : one);
    }

    /** Why one still keeps the stage in grace: it keeps stages longer, or met this one on days on which the other did not. */
    private List<Cause> kept(String stage, LocalDate day, boolean lost, Side keeping, Side losing) {
        if (losing.rubric(day).stage(stage).isEmpty()) {
            return List.of(new Cause.StageOfOne(day, stage, !lost));
        }
        Optional<LocalDate> parted = keeping.metWithout(losing, day);
        boolean longer = Grace.after(losing.met(), keeping.rubric(day).grace()).contains(day);
        return longer || parted.isEmpty()
                ? List.of(new Cause.Grace(day, grace(before, day), grace(after, day)))
                : given(stage, parted.get(), lost);
    }

    private static Window grace(Judgement judgement, LocalDate day) {
        return judgement.rubrics().at(day).grace();
    }

    /** Why neither gives a stage, but one says that some was lost, or calls the silence dormant. */
    private List<Cause> withoutStage(LocalDate day, StageStanding was, StageStanding would) {
        if (was.kind() == Kind.DORMANT || would.kind() == Kind.DORMANT) {
            Rubric one = before.rubrics().at(day);
            Rubric other = after.rubrics().at(day);
            return List.of(new Cause.Dormancy(day, one.dormantAfter(), other.dormantAfter()));
        }
        boolean lost = was.kind() == Kind.LAPSED;
        Judgement having = lost ? before : after;
        LocalDate first = firstMet(having);
        return having.stages().keySet().stream()
                .filter(stage -> having.stage(stage).lo().contains(first))
                .flatMap(stage -> given(stage, first, lost).stream())
                .toList();
    }

    /** The first day on which a judgement gives any stage; the other then gives none up to it. */
    private static LocalDate firstMet(Judgement judgement) {
        return DaySet.anyOf(judgement.stages().keySet().stream()
                        .map(stage -> judgement.stage(stage).lo())
                        .toList())
                .runs()
                .getFirst()
                .from();
    }

    /** Why one judgement gives a stage on a day and the other does not. */
    private List<Cause> given(String stage, LocalDate day, boolean lost) {
        return new Given(before, after, stage, day, lost).causes();
    }

    /** One judgement's days of one stage. */
    private record Side(Judgement judgement, String stage) {
        DaySet met() {
            return judgement.stage(stage).lo();
        }

        boolean isMet(LocalDate day) {
            return met().contains(day);
        }

        Rubric rubric(LocalDate day) {
            return judgement.rubrics().at(day);
        }

        /** Whether it is kept that day, also below a higher one. */
        boolean holds(LocalDate day) {
            Optional<Stage> asked = rubric(day).stage(stage);
            return asked.isPresent()
                    && (isMet(day) || Grace.after(met(), rubric(day).grace()).contains(day));
        }

        /** The first day of the last stretch before a day on which this one met the stage and the other did not. */
        Optional<LocalDate> metWithout(Side other, LocalDate day) {
            List<Interval> runs = new ArrayList<>(
                    met().minus(other.met()).and(DaySet.before(day)).runs());
            return runs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(runs.getLast().from());
        }
    }
}
