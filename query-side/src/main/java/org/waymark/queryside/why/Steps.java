package org.waymark.queryside.why;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.StageView.IndicatorLine;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.interval.Verdict;

/** Which indicators the way leads over, and what each of them lacks on its day. */
record Steps(StageView view, Rubric rubric, Judgement judgement, JoinedExplanation joined) {

    private static final int AT_MOST = 3;

    PathView path() {
        Stage stage = target();
        List<IndicatorLine> missing =
                of(stage).filter(line -> line.verdict() != Verdict.MET).toList();
        boolean holds = missing.size() <= stage.indicators().size() - stage.needed();
        if (holds) {
            return new PathView(stage.label(), true, ending(stage), 0);
        }
        List<PathView.Step> steps = missing.stream()
                .limit(AT_MOST)
                .flatMap(line -> step(line, null).stream())
                .toList();
        return new PathView(stage.label(), false, steps, missing.size() - steps.size());
    }

    private Stream<IndicatorLine> of(Stage stage) {
        return view.indicators().stream().filter(line -> line.stage().equals(stage.id()));
    }

    /** The stage held, or the one lost, or that with the fewest indicators missing; the lowest of equals. */
    private Stage target() {
        StageView.LastStage last = view.last();
        String known = view.stage() == null && last != null ? last.stage() : view.stage();
        return Optional.ofNullable(known)
                .flatMap(rubric::stage)
                .or(() -> rubric.stages().stream().min(Comparator.comparingLong(this::lacking)))
                .orElseThrow();
    }

    private long lacking(Stage stage) {
        return stage.needed()
                - of(stage).filter(line -> line.verdict() == Verdict.MET).count();
    }

    private List<PathView.Step> ending(Stage stage) {
        return of(stage)
                .filter(line -> line.verdict() == Verdict.MET && line.until() != null)
                .sorted(Comparator.comparing(Steps::end))
                .limit(AT_MOST)
                .flatMap(line -> step(line, line.until()).stream())
                .toList();
    }

    private static LocalDate end(IndicatorLine line) {
        return line.until() == null ? LocalDate.MAX : line.until();
    }

    /** None where the rubric of that day no longer asks for the indicator. */
    private Optional<PathView.Step> step(IndicatorLine line, @Nullable LocalDate before) {
        LocalDate day = before == null ? view.basis().asOf() : before;
        List<Lack> lacks = judgement.lacking(line.id(), day);
        return lacks.stream()
                .findFirst()
                .map(first -> new PathView.Step(
                        line.id(),
                        line.label(),
                        before,
                        first.clause(),
                        joined.ask(first.ask()),
                        Deeds.serving(first),
                        lacks.size() - 1));
    }
}
