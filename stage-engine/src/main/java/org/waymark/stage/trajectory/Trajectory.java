package org.waymark.stage.trajectory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline;

/**
 * One partnership's way to a stage and its first stay there. Grace is part of the stay; a later return is not.
 *
 * @param reaching from the launch to the first day at the stage
 * @param keeping from that day to the first on which the stage was not held; absent where it was never reached
 */
public record Trajectory(Observation reaching, @Nullable Observation keeping) {

    /**
     * Follows a partnership from its launch.
     *
     * @param last the last day that is looked at
     */
    public static Trajectory of(Timeline<StageStanding> standing, String stage, LocalDate launch, LocalDate last) {
        List<Timeline.Segment<StageStanding>> segments = standing.segments();
        for (int i = 0; i < segments.size(); i++) {
            LocalDate first = segments.get(i).when().from();
            if (segments.get(i).value().isAt(stage) && !first.isAfter(last)) {
                return new Trajectory(
                        Observation.came(launch, first),
                        keeping(segments.subList(i, segments.size()), stage, first, last));
            }
        }
        return new Trajectory(Observation.watched(launch, last), null);
    }

    /** Whoever went on under another name did not lose the stage: nobody sees whether it is kept. */
    private static Observation keeping(
            List<Timeline.Segment<StageStanding>> stay, String stage, LocalDate first, LocalDate last) {
        for (Timeline.Segment<StageStanding> each : stay) {
            LocalDate day = each.when().from();
            if (!each.value().isAt(stage)) {
                boolean succeeded = each.value().kind() == StageStanding.Kind.SUCCEEDED;
                return day.isAfter(last)
                        ? Observation.watched(first, last)
                        : succeeded ? Observation.watched(first, day) : Observation.came(first, day);
            }
        }
        return Observation.watched(first, last);
    }
}
