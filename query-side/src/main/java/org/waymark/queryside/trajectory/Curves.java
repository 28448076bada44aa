package org.waymark.queryside.trajectory;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.trajectory.TrajectoryView.Curve;
import org.waymark.queryside.trajectory.TrajectoryView.Point;
import org.waymark.queryside.trajectory.TrajectoryView.Withheld;
import org.waymark.stage.trajectory.KaplanMeier;
import org.waymark.stage.trajectory.Observation;

/** The curves of one group, as far as they may be shown. */
final class Curves {

    private final List<Launched> all;
    private final Group group;

    Curves(List<Launched> all, Group group) {
        this.all = all;
        this.group = group;
    }

    /** The share that reached the stage. */
    Curve reaching() {
        return curve(all, each -> each.trajectory().reaching(), BigDecimal.ONE::subtract);
    }

    /** The share that kept it: a group of its own, since only some have reached it. */
    Curve keeping() {
        List<Launched> reached =
                all.stream().filter(each -> each.trajectory().keeping() != null).toList();
        return curve(reached, each -> each.trajectory().keeping(), UnaryOperator.identity());
    }

    private Curve curve(
            List<Launched> among, Function<Launched, @Nullable Observation> observed, UnaryOperator<BigDecimal> share) {
        Optional<Withheld> withheld = new SmallGroups(among).withheld(group);
        if (withheld.isPresent()) {
            return new Curve(withheld.get(), null, null, null, List.of());
        }
        List<Observation> observations = among.stream()
                .filter(group::has)
                .flatMap(each -> Optional.ofNullable(observed.apply(each)).stream())
                .toList();
        var estimate = KaplanMeier.of(observations);
        int until = until(observations);
        return new Curve(
                null,
                observations.size(),
                told(estimate.median(), observations),
                until,
                estimate.steps().stream()
                        .filter(step -> step.month() <= until)
                        .map(step -> new Point(
                                step.month(), step.atRisk(), step.came(), step.lastSeen(), share.apply(step.share())))
                        .toList());
    }

    /** A median that rests on what became of a few is not told. */
    private static @Nullable Integer told(@Nullable Integer median, List<Observation> observations) {
        if (median == null) {
            return null;
        }
        int month = median;
        long known = observations.stream()
                .filter(each -> each.came() || each.months() >= month)
                .count();
        return known < SmallGroups.LEAST ? null : median;
    }

    /** Beyond the fifth from the end the curve would be that of a few. */
    private static int until(List<Observation> observations) {
        return observations.stream()
                .map(Observation::months)
                .sorted(Comparator.reverseOrder())
                .skip(SmallGroups.LEAST - 1L)
                .findFirst()
                .orElseThrow();
    }
}
