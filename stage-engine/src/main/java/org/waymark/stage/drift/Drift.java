package org.waymark.stage.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.stage.Judgement;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;

/**
 * Where a determination and the computed stage differ, past and to come.
 *
 * @param days on which it stands and says otherwise than what is computed
 */
public record Drift(Determination determination, DaySet days) {

    public static Drift of(Determination determination, Judgement judgement) {
        DaySet differing = judgement.standing().where(computed -> !determination.agrees(computed, judgement.rubrics()));
        return new Drift(determination, differing.and(determination.days()));
    }

    /** The unbroken run of differing days that a day is in. */
    public Optional<Interval> at(LocalDate day) {
        return days.runAt(day);
    }

    /** The runs that began by a day. */
    public List<Interval> begunBy(LocalDate day) {
        return days.runs().stream().filter(run -> !run.from().isAfter(day)).toList();
    }

    /** The first day after a day on which it begins to differ, if nothing more is recorded. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return days.runs().stream().map(Interval::from).filter(day::isBefore).findFirst();
    }
}
