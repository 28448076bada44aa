package org.waymark.queryside.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.replay.ReplayView.Because;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.replay.Cause;

/** Writes a cause down with what the rubrics of its day call things. */
final class CauseView {

    private CauseView() {}

    static Because of(Cause cause, Rubric before, Rubric after) {
        return switch (cause) {
            case Cause.Answer answer ->
                new Because(
                        "answer",
                        answer.day(),
                        answer.indicator(),
                        indicator(answer.indicator(), before, after),
                        word(answer.before()),
                        word(answer.after()),
                        answer.clauses());
            case Cause.Combination needs ->
                ofStage("combination", needs, needs.stage(), before, after, said(needs.before()), said(needs.after()));
            case Cause.StageOfOne one ->
                ofStage(
                        "stage-of-one",
                        one,
                        one.stage(),
                        before,
                        after,
                        one.added() ? null : label(one.stage(), before),
                        one.added() ? label(one.stage(), after) : null);
            case Cause.Grace grace ->
                of("grace", grace, grace.before().toString(), grace.after().toString());
            case Cause.Dormancy silence ->
                of(
                        "dormancy",
                        silence,
                        silence.before().toString(),
                        silence.after().toString());
            case Cause.Order order -> of("order", order, order(before), order(after));
        };
    }

    private static Because of(String kind, Cause cause, String before, String after) {
        return new Because(kind, cause.day(), null, null, before, after, List.of());
    }

    private static Because ofStage(
            String kind,
            Cause cause,
            String stage,
            Rubric before,
            Rubric after,
            @Nullable String was,
            @Nullable String would) {
        String label = after.stage(stage)
                .or(() -> before.stage(stage))
                .map(Stage::label)
                .orElse(stage);
        return new Because(kind, cause.day(), stage, label, was, would, List.of());
    }

    private static String label(String stage, Rubric rubric) {
        return rubric.stage(stage).map(Stage::label).orElse(stage);
    }

    private static String indicator(String id, Rubric before, Rubric after) {
        return Stream.of(after, before)
                .map(rubric -> rubric.indicator(id))
                .flatMap(Optional::stream)
                .map(Indicator::label)
                .findFirst()
                .orElse(id);
    }

    private static @Nullable String word(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.word();
    }

    private static String said(Cause.Needed needed) {
        return needed.count() + " of " + needed.of();
    }

    private static String order(Rubric rubric) {
        return String.join(", ", rubric.stages().stream().map(Stage::label).toList());
    }
}
