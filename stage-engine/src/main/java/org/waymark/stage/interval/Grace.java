package org.waymark.stage.interval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.waymark.rubric.Window;

/** How long something is kept after it stopped holding: never longer than it had held, and at most so long. */
public final class Grace {
    private Grace() {}

    /** The days of grace after every run of {@code met}, the earlier ones too, that are not met themselves. */
    public static DaySet after(DaySet met, Window most) {
        List<Interval> grace = new ArrayList<>();
        for (Interval run : met.runs()) {
            if (!run.to().equals(Interval.END)) {
                grace.add(new Interval(run.to(), endOfGrace(run, most)));
            }
        }
        return DaySet.covering(grace).minus(met);
    }

    private static LocalDate endOfGrace(Interval run, Window most) {
        LocalDate full = most.firstDayBeyond(run.to());
        if (run.from().equals(Interval.BEGINNING)) {
            return full;
        }
        LocalDate asLongAsHeld = run.to().plusDays(ChronoUnit.DAYS.between(run.from(), run.to()));
        return asLongAsHeld.isBefore(full) ? asLongAsHeld : full;
    }
}
