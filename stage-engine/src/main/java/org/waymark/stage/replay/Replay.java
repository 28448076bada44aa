package org.waymark.stage.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline.Segment;

/**
 * What one partnership's history is by one judgement and would be by another.
 *
 * @param partings the stretches on which stage or standing differ, in order; between them the two say the same
 */
public record Replay(List<Parting> partings) {

    /**
     * Days on which each of the two says one thing, and not the same.
     *
     * @param causes what they part by, as seen on the first of these days; never empty
     */
    public record Parting(Interval days, StageStanding before, StageStanding after, List<Cause> causes) {
        public Parting {
            causes = List.copyOf(causes);
        }
    }

    public Replay {
        partings = List.copyOf(partings);
    }

    /**
     * Compares two judgements of the same facts on the days [from, to).
     *
     * @param before as it is judged
     * @param after as it would be
     */
    public static Replay of(Judgement before, Judgement after, LocalDate from, LocalDate to) {
        Causes causes = new Causes(before, after);
        List<Parting> partings = new ArrayList<>();
        for (Segment<StageStanding> was : before.standing().between(from, to)) {
            Interval days = was.when();
            for (Segment<StageStanding> would : after.standing().between(days.from(), days.to())) {
                if (!was.value().equals(would.value())) {
                    partings.add(new Parting(
                            would.when(),
                            was.value(),
                            would.value(),
                            causes.on(would.when().from())));
                }
            }
        }
        return new Replay(partings);
    }
}
