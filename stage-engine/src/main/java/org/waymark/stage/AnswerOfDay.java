package org.waymark.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageAnswer.LastStage;
import org.waymark.stage.StageAnswer.MayBe;
import org.waymark.stage.StageAnswer.NextLapse;
import org.waymark.stage.StageAnswer.Unsettled;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.explanation.Waiting;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline.Segment;
import org.waymark.stage.interval.Verdict;

/** Reads one day off a judgement, with what it was before and what becomes of it. */
record AnswerOfDay(Judgement judgement, Assessment assessment, LocalDate day) {

    StageAnswer answer() {
        StageStanding standing = judgement.standing().at(day);
        return new StageAnswer(
                day,
                assessment.rubric(),
                standing,
                since(standing.stage()),
                nextLapse(standing.stage()),
                last(),
                indicators(),
                mayBe(standing.stage()));
    }

    private Rubric rubric() {
        return assessment.rubric();
    }

    private List<StageAnswer.Indicator> indicators() {
        List<StageAnswer.Indicator> indicators = new ArrayList<>();
        for (Stage stage : rubric().stages()) {
            stage.indicators()
                    .forEach(each -> indicators.add(new StageAnswer.Indicator(
                            each.id(),
                            stage.id(),
                            judgement.indicator(each.id()).at(day))));
        }
        return indicators;
    }

    private @Nullable LocalDate since(@Nullable String stage) {
        return stage == null ? null : runOf(stage).from();
    }

    private Interval runOf(String stage) {
        return judgement.standing().where(each -> each.isAt(stage)).runAt(day).orElseThrow();
    }

    private @Nullable NextLapse nextLapse(@Nullable String stage) {
        if (stage == null) {
            return null;
        }
        DaySet met = judgement.stage(stage).lo();
        LocalDate next = met.runAt(day).map(Interval::to).orElseGet(() -> endOfGrace(stage, met));
        return next.equals(Interval.END) ? null : new NextLapse(next, failingOn(stage, next, met));
    }

    /** The day grace ends; if the stage is met again by then, the day that run of it ends. */
    private LocalDate endOfGrace(String stage, DaySet met) {
        DaySet grace = judgement
                .standing()
                .where(each -> each.isAt(stage) && each.kind() == StageStanding.Kind.IN_GRACE)
                .minus(met);
        LocalDate end = grace.runAt(day).orElseThrow().to();
        return met.runAt(end).map(Interval::to).orElse(end);
    }

    private List<String> failingOn(String stage, LocalDate lapse, DaySet met) {
        Optional<OfStage> judged = judgement.assessmentAt(lapse).stage(stage);
        Optional<LocalDate> lastMet = lastDayBefore(lapse, met);
        if (judged.isEmpty() || lastMet.isEmpty()) {
            return List.of();
        }
        Assessment before = judgement.assessmentAt(lastMet.get());
        return new Loss(before, lastMet.get(), judged.get(), lapse).clauses();
    }

    private static Optional<LocalDate> lastDayBefore(LocalDate day, DaySet set) {
        return set.and(DaySet.before(day)).runs().reversed().stream()
                .findFirst()
                .map(run -> run.to().minusDays(1));
    }

    /** The stage held last, on this day or before. */
    private @Nullable LastStage last() {
        for (Segment<StageStanding> segment : judgement.standing().segments().reversed()) {
            String stage = segment.value().stage();
            if (stage != null && !segment.when().from().isAfter(day)) {
                LocalDate end = segment.when().to();
                LocalDate until = end.isAfter(day) ? day : end.minusDays(1);
                return new LastStage(stage, until, metOf(stage), indicatorsOf(stage));
            }
        }
        return null;
    }

    private int metOf(String stage) {
        return (int) rubric().stage(stage).stream()
                .flatMap(each -> each.indicators().stream())
                .filter(each -> judgement.indicator(each.id()).at(day) == Verdict.MET)
                .count();
    }

    private int indicatorsOf(String stage) {
        return rubric().stage(stage).map(each -> each.indicators().size()).orElse(0);
    }

    private List<MayBe> mayBe(@Nullable String held) {
        List<MayBe> mayBe = new ArrayList<>();
        for (Stage stage : rubric().stages().reversed()) {
            if (stage.id().equals(held)) {
                break;
            }
            if (judgement.stage(stage.id()).at(day) == Verdict.CANNOT_TELL) {
                mayBe.addFirst(new MayBe(stage.id(), unsettled(stage)));
            }
        }
        return mayBe;
    }

    private List<Unsettled> unsettled(Stage stage) {
        return stage.indicators().stream()
                .filter(each -> judgement.indicator(each.id()).at(day) == Verdict.CANNOT_TELL)
                .map(each -> new Unsettled(each.id(), waitingFor(each.id())))
                .toList();
    }

    private List<AttestationRole> waitingFor(String indicator) {
        Optional<OfIndicator> assessed = assessment.indicator(indicator);
        return assessed.map(each -> Waiting.in(each.root(), day)).orElse(List.of());
    }
}
