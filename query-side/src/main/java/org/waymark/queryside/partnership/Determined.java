package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.queryside.judged.Judged;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.drift.Determination;
import org.waymark.stage.drift.Drift;
import org.waymark.stage.interval.Interval;

/**
 * What a body determined, beside the stage that is computed for a day.
 *
 * @param entry id of the entry that says it
 * @param stage id of the stage, or what was written where the rules know no such stage; absent for none
 * @param standing as the body put it; absent where it said nothing of it
 * @param asOf the day whose state was looked at
 * @param effective the day it takes effect
 * @param until the last day for which it was made; absent where it has none
 * @param outside whether it was made outside Waymark, on no basis of this log
 * @param drift the run of days that the day is in, or else the last one that began by then, on which the computed stage
 *     is another; absent where there was none
 * @param ahead while the two agree: the first day on which they will not, if nothing is recorded, within the horizon
 */
public record Determined(
        String entry,
        String determination,
        String body,
        @Nullable String stage,
        @Nullable String label,
        @Nullable String standing,
        LocalDate asOf,
        LocalDate effective,
        @Nullable LocalDate until,
        boolean outside,
        State state,
        @Nullable Run drift,
        @Nullable LocalDate ahead) {

    /** Where it is on the day. */
    public enum State {
        NOT_YET,
        AGREES,
        DRIFTS,
        /** In force, and it names a stage that the rules do not know: there is nothing to hold it against. */
        UNCOMPARED,
        ENDED
    }

    /**
     * Days in a row.
     *
     * @param to first day after them; absent where they go on
     */
    public record Run(LocalDate from, @Nullable LocalDate to) {
        public static Run of(Interval days) {
            return new Run(days.from(), days.to().equals(Interval.END) ? null : days.to());
        }
    }

    /** All that are known of a partnership, the one that took effect last first. */
    public static List<Determined> of(Judged judged, LocalDate day) {
        return Determination.of(judged.record().chains()).reversed().stream()
                .map(each -> of(Drift.of(each, judged.judgement()), judged.judgement(), day))
                .toList();
    }

    /** Those that stand on a day. */
    public static List<Determined> inForce(Judged judged, LocalDate day) {
        return of(judged, day).stream().filter(Determined::stands).toList();
    }

    /** One, with the names that the rules of the day give. */
    public static Determined of(Drift drift, Judgement judgement, LocalDate day) {
        DeterminationMade fact = drift.determination().made().fact();
        String stage = drift.determination().stage(judgement.rubrics());
        State state = state(drift, judgement, day);
        LocalDate horizon = day.plusYears(Staging.HORIZON_YEARS);
        List<Interval> begun = drift.begunBy(day);
        return new Determined(
                drift.determination().made().entry(),
                fact.determination(),
                fact.body(),
                stage,
                stage == null ? null : label(stage, judgement.rubrics().at(day)),
                fact.standing(),
                fact.asOf(),
                fact.effective(),
                fact.until(),
                fact.basis() == null,
                state,
                begun.isEmpty() ? null : Run.of(begun.getLast()),
                state == State.AGREES
                        ? drift.nextAfter(day)
                                .filter(next -> !next.isAfter(horizon))
                                .orElse(null)
                        : null);
    }

    private static String label(String stage, Rubric rubric) {
        return rubric.stage(stage).map(Stage::label).orElse(stage);
    }

    private static State state(Drift drift, Judgement judgement, LocalDate day) {
        if (drift.determination().days().contains(day)) {
            if (!drift.determination().comparable(judgement.rubrics())) {
                return State.UNCOMPARED;
            }
            return drift.at(day).isPresent() ? State.DRIFTS : State.AGREES;
        }
        boolean awaited = day.isBefore(drift.determination().made().fact().effective())
                && !drift.determination().days().isEmpty();
        return awaited ? State.NOT_YET : State.ENDED;
    }

    /** Whether it is in force on the day. */
    public boolean stands() {
        return state == State.AGREES || state == State.DRIFTS || state == State.UNCOMPARED;
    }

    /** Whether it says otherwise than what is computed for the day. */
    public boolean drifts() {
        return state == State.DRIFTS;
    }
}
