package org.waymark.stage.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Window;
import org.waymark.stage.interval.Verdict;

/** What two judgements part by. Numbers and verdicts of the one stand beside those of the other; words are for the pages. */
public sealed interface Cause {

    /** The day to look at: that of the parting, or an earlier one whose difference still tells, as in a grace. */
    LocalDate day();

    /**
     * An indicator is answered otherwise, or asked by one of the two only.
     *
     * @param before the answer of the one; null where it does not ask
     * @param after the answer of the other; null where it does not ask
     * @param clauses names of those that fail where the stage is not met, such as {@code A7.plan}
     */
    record Answer(
            LocalDate day,
            String indicator,
            @Nullable Verdict before,
            @Nullable Verdict after,
            List<String> clauses) implements Cause {
        public Answer {
            clauses = List.copyOf(clauses);
        }
    }

    /** So many of a stage's indicators must hold: the answers themselves would do by the other's number. */
    record Combination(LocalDate day, String stage, Needed before, Needed after) implements Cause {}

    /** How many of how many. */
    record Needed(int count, int of) {}

    /**
     * One of the two has no such stage.
     *
     * @param added whether it is the one after that has it
     */
    record StageOfOne(LocalDate day, String stage, boolean added) implements Cause {}

    /** A stage is kept for another time after its rule stopped holding. */
    record Grace(LocalDate day, Window before, Window after) implements Cause {}

    /** Another silence is called dormant. */
    record Dormancy(LocalDate day, Window before, Window after) implements Cause {}

    /** Both have both stages, in another order. */
    record Order(LocalDate day) implements Cause {}
}
