package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Word;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.judged.Judged;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

/** Turns the engine's judgement into the answer for one day and into stretches over time. */
public final class Staging {

    /** Changed whenever the same facts and rubric could be answered differently than before. */
    public static final String ENGINE_VERSION = "3";

    /** How far answers look ahead. */
    public static final int HORIZON_YEARS = 3;

    private final Judged judged;
    private final Moment moment;
    private final Judgement judgement;
    private final Rubric rubric;

    public Staging(Judged judged, Moment moment) {
        this.judged = judged;
        this.moment = moment;
        this.judgement = judged.judgement();
        this.rubric = judgement.rubrics().at(moment.asOf());
    }

    /** The answer for the day. */
    public StageView view(Basis basis) {
        StageAnswer answer = judgement.at(moment.asOf());
        String stage = answer.stage();
        return new StageView(
                judged.id(),
                stage,
                stage == null ? null : label(stage),
                answer.standing().kind().word(),
                answer.since(),
                nextLapse(answer),
                stage == null && answer.last() != null ? lastStage(answer.last()) : null,
                answer.mayBe().stream().map(this::mayBe).toList(),
                indicators(answer),
                basis,
                moment.freshness());
    }

    private StageView.@Nullable NextLapse nextLapse(StageAnswer answer) {
        var lapse = answer.nextLapse();
        if (lapse == null) {
            return null;
        }
        Timeline.Segment<StageStanding> after = judgement.standing().segmentAt(lapse.day());
        boolean grace = after.value().kind() == StageStanding.Kind.IN_GRACE
                && after.value().stage() != null
                && after.value().stage().equals(answer.stage());
        return new StageView.NextLapse(
                lapse.day(), lapse.clauses(), grace ? bounded(after.when().to()) : null);
    }

    private StageView.LastStage lastStage(StageAnswer.LastStage last) {
        return new StageView.LastStage(last.stage(), label(last.stage()), last.until(), last.met(), last.of());
    }

    private StageView.MayBe mayBe(StageAnswer.MayBe mayBe) {
        return new StageView.MayBe(
                mayBe.stage(),
                label(mayBe.stage()),
                mayBe.indicators().stream().map(this::unsettled).toList());
    }

    private StageView.Unsettled unsettled(StageAnswer.Unsettled indicator) {
        String id = indicator.indicator();
        return new StageView.Unsettled(
                id,
                rubric.indicator(id).map(Indicator::label).orElse(id),
                indicator.waitingFor().stream().map(Word::word).toList());
    }

    private List<StageView.IndicatorLine> indicators(StageAnswer answer) {
        var timelines = judgement.indicators();
        return answer.indicators().stream()
                .map(each -> line(each, timelines.get(each.id())))
                .toList();
    }

    private StageView.IndicatorLine line(StageAnswer.Indicator each, @Nullable Timeline<Verdict> timeline) {
        Interval run = timeline == null
                ? new Interval(Interval.BEGINNING, Interval.END)
                : timeline.segmentAt(moment.asOf()).when();
        Optional<Indicator> indicator = rubric.indicator(each.id());
        return new StageView.IndicatorLine(
                each.id(),
                indicator.map(Indicator::label).orElse(each.id()),
                each.stage(),
                each.verdict(),
                bounded(run.from()),
                bounded(run.to()),
                indicator.map(found -> found.criterion().isSpoken()).orElse(false));
    }

    /** Stage and standing over [from, to), without a gap. */
    public List<StageStretch> stages(LocalDate from, LocalDate to) {
        return stretches(judgement, from, to);
    }

    /** The same of any judgement. */
    public static List<StageStretch> stretches(Judgement judgement, LocalDate from, LocalDate to) {
        return judgement.standing().between(from, to).stream()
                .map(part -> new StageStretch(
                        part.when().from(),
                        part.when().to(),
                        part.value().stage(),
                        part.value().kind().word()))
                .toList();
    }

    /** Each indicator of the day's rubric over [from, to), without a gap. */
    public List<TimelineView.IndicatorTimeline> indicators(LocalDate from, LocalDate to) {
        var timelines = judgement.indicators();
        return rubric.stages().stream()
                .flatMap(stage -> stage.indicators().stream()
                        .map(indicator -> new TimelineView.IndicatorTimeline(
                                indicator.id(),
                                indicator.label(),
                                stage.id(),
                                verdicts(timelines.get(indicator.id()), from, to))))
                .toList();
    }

    private static List<VerdictStretch> verdicts(@Nullable Timeline<Verdict> timeline, LocalDate from, LocalDate to) {
        return timeline == null
                ? List.of()
                : timeline.between(from, to).stream()
                        .map(part -> new VerdictStretch(
                                part.when().from(), part.when().to(), part.value()))
                        .toList();
    }

    /** What people call a stage; a stage of another version of the rubric goes by its id. */
    private String label(String stage) {
        return rubric.stage(stage).map(Stage::label).orElse(stage);
    }

    private static @Nullable LocalDate bounded(LocalDate day) {
        return day.equals(Interval.BEGINNING) || day.equals(Interval.END) ? null : day;
    }
}
