package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;

/** One answer of a day that is another one elsewhere: on another day, or to somebody who knows more or less. */
public sealed interface Shift {

    /** An indicator is judged otherwise. */
    record OfIndicator(String id, Verdict before, Verdict after) implements Shift {}

    /** A stage's own rule is judged otherwise, grace aside. */
    record OfStage(String id, Verdict before, Verdict after) implements Shift {}

    /** Another stage is held, or it is held otherwise. */
    record OfStanding(StageStanding before, StageStanding after) implements Shift {}

    /** What differs between a day of one judgement and a day of another: indicators in their order, then stages, then the standing. */
    static List<Shift> between(Judgement before, LocalDate then, Judgement after, LocalDate now) {
        List<Shift> shifts = new ArrayList<>();
        for (String id : Difference.ids(before.indicators(), after.indicators())) {
            Verdict old = before.indicator(id).at(then);
            Verdict is = after.indicator(id).at(now);
            if (old != is) {
                shifts.add(new OfIndicator(id, old, is));
            }
        }
        for (String id : Difference.ids(before.stages(), after.stages())) {
            Verdict old = before.stage(id).at(then);
            Verdict is = after.stage(id).at(now);
            if (old != is) {
                shifts.add(new OfStage(id, old, is));
            }
        }
        StageStanding held = before.standing().at(then);
        StageStanding holds = after.standing().at(now);
        if (!held.equals(holds)) {
            shifts.add(new OfStanding(held, holds));
        }
        return List.copyOf(shifts);
    }
}
