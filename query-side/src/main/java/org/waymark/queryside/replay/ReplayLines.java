package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.queryside.replay.ReplayView.Held;
import org.waymark.queryside.replay.ReplayView.Line;
import org.waymark.queryside.replay.ReplayView.Stretch;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.replay.Replay;
import org.waymark.stage.replay.Replay.Parting;

/** Says of one partnership where its judgement and that of a trial part. Pure, so that any thread may do it. */
record ReplayLines(Trial trial, LocalDate asOf) {

    /** The day after the last one looked at. */
    LocalDate to() {
        return asOf.plusYears(Staging.HORIZON_YEARS);
    }

    /** The first day on which something of a record may have happened. */
    static Optional<LocalDate> firstDay(Folded record) {
        return record.reading().facts().stream()
                .map(each -> each.span().first())
                .min(Comparator.naturalOrder());
    }

    Line of(Judged judged) {
        return of(judged, trial.of(judged));
    }

    /** The same where it is known how it would be judged. */
    Line of(Judged judged, Judgement after) {
        Judgement before = judged.judgement();
        LocalDate first = firstDay(judged.record()).orElse(asOf);
        return new Line(
                judged.id(),
                new StatesFold(judged.record(), asOf).name(judged.id()),
                held(before.standing().at(asOf), before, asOf),
                held(after.standing().at(asOf), after, asOf),
                new ReplayView.Met(met(before.at(asOf)), met(after.at(asOf))),
                Replay.of(before, after, first.isBefore(to()) ? first : asOf, to()).partings().stream()
                        .map(parting -> stretch(parting, before, after))
                        .toList());
    }

    private static List<String> met(StageAnswer answer) {
        return answer.indicators().stream()
                .filter(each -> each.verdict() == Verdict.MET)
                .map(StageAnswer.Indicator::id)
                .toList();
    }

    private Stretch stretch(Parting parting, Judgement before, Judgement after) {
        LocalDate from = parting.days().from();
        return new Stretch(
                from,
                parting.days().to().equals(to()) ? null : parting.days().to(),
                held(parting.before(), before, from),
                held(parting.after(), after, from),
                parting.causes().stream()
                        .map(cause -> CauseView.of(
                                cause,
                                before.rubrics().at(cause.day()),
                                after.rubrics().at(cause.day())))
                        .toList());
    }

    private static Held held(StageStanding standing, Judgement judgement, LocalDate day) {
        String stage = standing.stage();
        return new Held(
                stage,
                label(stage, judgement.rubrics().at(day)),
                standing.kind().word());
    }

    private static @Nullable String label(@Nullable String stage, Rubric rubric) {
        return stage == null ? null : rubric.stage(stage).map(Stage::label).orElse(stage);
    }
}
