package org.waymark.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.Rubric;
import org.waymark.stage.interval.Verdict;

/**
 * The answer for one day.
 *
 * @param rubric the version that judges this day
 * @param since first day of the unbroken run of days with this stage, or null where there is none
 * @param nextLapse when the stage is lost if nothing more is recorded, or null if it is not, or none is held
 * @param last the stage held last, on this day or before, or null if none ever was
 * @param indicators all of the rubric's, in its order
 * @param mayBe higher stages that may hold, lowest first
 */
public record StageAnswer(
        LocalDate asOf,
        Rubric rubric,
        StageStanding standing,
        @Nullable LocalDate since,
        @Nullable NextLapse nextLapse,
        @Nullable LastStage last,
        List<Indicator> indicators,
        List<MayBe> mayBe) {

    /** The id of the stage, or null for none. */
    public @Nullable String stage() {
        return standing.stage();
    }

    /** The highest stage that it may hold while it holds none for certain: then that is the answer, not that it has none. */
    public Optional<String> doubt() {
        return switch (standing.kind()) {
            case LAPSED, NOT_YET, DORMANT ->
                mayBe.isEmpty() ? Optional.empty() : Optional.of(mayBe.getLast().stage());
            case GOOD, IN_GRACE, CLOSED, SUCCEEDED -> Optional.empty();
        };
    }

    /** An indicator on that day. */
    public record Indicator(String id, String stage, Verdict verdict) {}

    /**
     * The first day on which the stage is no longer met, or on which its grace ends.
     *
     * @param clauses names of the clauses that no longer hold then, such as {@code A7.plan}
     */
    public record NextLapse(LocalDate day, List<String> clauses) {}

    /**
     * The stage held last.
     *
     * @param until its last day so far: the day of the answer while it is held
     * @param met how many of its indicators are met on the day of the answer
     * @param of how many it has
     */
    public record LastStage(String stage, LocalDate until, int met, int of) {}

    /** A stage that may hold: nobody can tell. */
    public record MayBe(String stage, List<Unsettled> indicators) {}

    /**
     * An indicator that nobody can tell about.
     *
     * @param waitingFor in which roles somebody must speak; empty if something else is not known, such as a date
     */
    public record Unsettled(String indicator, List<AttestationRole> waitingFor) {}
}
