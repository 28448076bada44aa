package org.waymark.stage.next.move;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.next.act.Scene;

/** A question that is not answered with yes on a day, and what is there. */
public record Question(Part part, Indicator indicator, Scene scene) {

    /** The ways to answer it: a new kind of criterion must say it here. */
    public List<Move> moves() {
        return moves(part.criterion()).stream().map(this::under).toList();
    }

    private List<Move> moves(Criterion criterion) {
        return switch (criterion) {
            case LeadershipCriterion asked -> new LeadershipMoves(this, scene).of(asked);
            case SupportCriterion asked -> new SupportMoves(this, scene).of(asked);
            case MandateCriterion asked -> new MandateMoves(this, scene).of(asked);
            case EngagementCriterion asked -> new EngagementMoves(this, scene).of(asked);
            case WorkCriterion asked -> new WorkMoves(this, scene).of(asked);
            case TestimonyCriterion asked -> new WordMoves(scene).of(clause(), asked);
            case Criterion.All ignored -> List.of();
            case Criterion.Any ignored -> List.of();
            case Criterion.AtLeast ignored -> List.of();
            case Criterion.Clause ignored -> List.of();
            case Criterion.KnownWhen ignored -> List.of();
        };
    }

    private Move under(Move move) {
        return new Move(
                move.most(),
                move.pool(),
                (amount, picked) -> move.amount().of(amount, picked).stream()
                        .map(act -> act.under(clause()))
                        .toList());
    }

    String clause() {
        return part.name();
    }

    private LocalDate day() {
        return scene.day();
    }

    private Finding finding() {
        return part.finding().orElseThrow();
    }

    /** The keys of all that certainly counts: persons, organisations, fields, whatever is counted. */
    Set<String> counted() {
        Set<String> counted = new LinkedHashSet<>();
        for (Group group : finding().groups()) {
            if (group.verdicts().lo().contains(day())) {
                counted.add(group.key());
            }
        }
        return counted;
    }

    /** How many more must certainly count; at least one. */
    int missing() {
        Finding.Score score = finding().scoring().on(day());
        return (int) Math.max(1, score.need() - score.have());
    }
}
