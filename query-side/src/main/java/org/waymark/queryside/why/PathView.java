package org.waymark.queryside.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.stage.interval.Verdict;

/**
 * What keeps the stage that is held, or what would bring one: the indicators that are missing or end next, each with what
 * it lacks. It is read off the questions that fail, not searched for, and says no more than that.
 *
 * @param stage its label
 * @param holds whether the stage's rule holds that day: each step is then for the day on which an indicator ends
 * @param more how many further indicators are missing
 */
public record PathView(String stage, boolean holds, List<Step> steps, int more) {

    public PathView {
        steps = List.copyOf(steps);
    }

    /**
     * An indicator and the first thing it lacks.
     *
     * @param before the day on which it ends; absent where it is missing already
     * @param clause that asks, such as {@code A2.confirmed}
     * @param ask the question, answered for the day of the step
     * @param more how many further questions of the indicator fail that day
     */
    public record Step(
            String indicator,
            String label,
            @Nullable LocalDate before,
            String clause,
            WhyView.Ask ask,
            Deed deed,
            int more) {

        /** Whether somebody's word, or a date, leaves it open. */
        public boolean open() {
            return ask.verdict() == Verdict.CANNOT_TELL;
        }
    }
}
