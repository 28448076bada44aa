package org.waymark.stage.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.Loss;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.interval.Verdict;

/**
 * Why one judgement gives a stage on a day and the other does not.
 *
 * @param lost whether it is {@code before} that gives it
 */
record Given(Judgement before, Judgement after, String stage, LocalDate day, boolean lost) {

    List<Cause> causes() {
        Assessment giving = (lost ? before : after).assessmentAt(day);
        Assessment refusing = (lost ? after : before).assessmentAt(day);
        Optional<OfStage> given = giving.stage(stage);
        Optional<OfStage> refused = refusing.stage(stage);
        if (given.isEmpty() || refused.isEmpty()) {
            return List.of(new Cause.StageOfOne(day, stage, !lost));
        }
        List<Cause> causes = new ArrayList<>();
        if (wouldDo(refused.get(), given.get().stage().rule())) {
            Cause.Needed most = needed(given.get().stage());
            Cause.Needed more = needed(refused.get().stage());
            causes.add(new Cause.Combination(day, stage, lost ? most : more, lost ? more : most));
        }
        new Loss(giving, day, refused.get(), day)
                .byIndicator()
                .forEach((indicator, clauses) -> causes.add(answer(indicator, clauses)));
        if (refused.get().stage().rule() instanceof Stage.AtLeast) {
            causes.addAll(noLongerAsked(given.get(), refused.get()));
        }
        return causes;
    }

    /** Whether the answers that do not suffice would, if they were combined as the other rubric combines its own. */
    private boolean wouldDo(OfStage refused, Stage.Rule rule) {
        long met = refused.indicators().values().stream()
                .filter(each -> each.verdicts().lo().contains(day))
                .count();
        return switch (rule) {
            case Stage.All ignored -> met == refused.indicators().size();
            case Stage.AtLeast some -> met >= some.count();
        };
    }

    private static Cause.Needed needed(Stage stage) {
        return new Cause.Needed(stage.needed(), stage.indicators().size());
    }

    /** Of indicators among which some suffice, one that held is missed where it is not asked. */
    private List<Cause> noLongerAsked(OfStage given, OfStage refused) {
        return given.indicators().values().stream()
                .filter(each -> each.verdicts().lo().contains(day))
                .map(each -> each.indicator().id())
                .filter(id -> !refused.indicators().containsKey(id))
                .map(id -> answer(id, List.of()))
                .toList();
    }

    private Cause answer(String indicator, List<String> clauses) {
        return new Cause.Answer(day, indicator, verdict(before, indicator), verdict(after, indicator), clauses);
    }

    private @Nullable Verdict verdict(Judgement judgement, String indicator) {
        return judgement
                .assessmentAt(day)
                .stage(stage)
                .map(OfStage::indicators)
                .map(all -> all.get(indicator))
                .map(each -> each.verdicts().at(day))
                .orElse(null);
    }
}
