package org.waymark.queryside.ripple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Change.What;
import org.waymark.queryside.ripple.RippleView.Move;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Difference;
import org.waymark.stage.change.Stretch;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;

/**
 * Tells where two judgements differ, with the labels that people know.
 *
 * @param rubric of the labels; what it does not know keeps its id
 */
record Moves(Rubric rubric, LocalDate today) {

    List<Move> of(Difference difference) {
        return Stream.of(
                        difference.standing().stream().map(this::standing),
                        verdicts(What.STAGE, difference.stages(), this::stage),
                        verdicts(What.INDICATOR, difference.indicators(), this::indicator))
                .flatMap(moves -> moves)
                .toList();
    }

    private Stream<Move> verdicts(
            What what, Map<String, List<Stretch<Verdict>>> differing, Function<String, String> label) {
        return differing.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(stretch -> new Move(
                                what,
                                each.getKey(),
                                label.apply(each.getKey()),
                                from(stretch),
                                to(stretch),
                                stretch.before().word(),
                                stretch.after().word(),
                                null,
                                null,
                                past(stretch))));
    }

    Move standing(Stretch<StageStanding> stretch) {
        return new Move(
                What.STANDING,
                null,
                null,
                from(stretch),
                to(stretch),
                stretch.before().kind().word(),
                stretch.after().kind().word(),
                held(stretch.before()),
                held(stretch.after()),
                past(stretch));
    }

    private @Nullable String held(StageStanding standing) {
        return standing.stage() == null ? null : stage(standing.stage());
    }

    private String stage(String id) {
        return rubric.stage(id).map(Stage::label).orElse(id);
    }

    private String indicator(String id) {
        return rubric.indicator(id).map(Indicator::label).orElse(id);
    }

    private static @Nullable LocalDate from(Stretch<?> stretch) {
        LocalDate from = stretch.days().from();
        return from.equals(Interval.BEGINNING) ? null : from;
    }

    private static @Nullable LocalDate to(Stretch<?> stretch) {
        LocalDate to = stretch.days().to();
        return to.equals(Interval.END) ? null : to;
    }

    private boolean past(Stretch<?> stretch) {
        return stretch.days().from().isBefore(today);
    }
}
