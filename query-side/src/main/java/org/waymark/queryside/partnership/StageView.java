package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.stage.interval.Verdict;

/**
 * The stage of a partnership on the day of the basis.
 *
 * @param stage id of the stage, absent when it has none that day
 * @param since first day of the unbroken run with this stage and standing's stage
 * @param last the last stage held before, when it has none now
 * @param mayBe a higher stage for which nobody can tell
 */
public record StageView(
        String partnership,
        @Nullable String stage,
        @Nullable String label,
        String standing,
        @Nullable LocalDate since,
        @Nullable NextLapse nextLapse,
        @Nullable LastStage last,
        @Nullable MayBe mayBe,
        List<IndicatorLine> indicators,
        Basis basis,
        Freshness freshness) {

    public StageView {
        indicators = List.copyOf(indicators);
    }

    /**
     * When the stage stops being met if nothing more is recorded; in grace, when the grace ends.
     *
     * @param failing names of the clauses that fail that day, such as {@code A7.plan}
     * @param graceEnds the day the grace ends that begins then, if one does
     */
    public record NextLapse(
            LocalDate day, List<String> failing, @Nullable LocalDate graceEnds) {

        /** Ids of the indicators that those clauses belong to, each once. */
        public List<String> indicators() {
            return failing.stream()
                    .map(clause -> clause.split("\\.", 2)[0])
                    .distinct()
                    .toList();
        }
    }

    /** The stage held last and its last day. */
    public record LastStage(String stage, String label, LocalDate lastDay) {}

    /** A stage that may hold: the indicators nobody can tell of, and the roles they wait for. */
    public record MayBe(String stage, String label, List<String> indicators, List<String> waitingFor) {}

    /**
     * One indicator that day.
     *
     * @param stage the stage that asks for it
     * @param since first day of this verdict's run
     * @param until first day on which the verdict is another one, if there is one within the horizon
     * @param byAttestation whether the rubric leaves it wholly to a reviewer's word
     */
    public record IndicatorLine(
            String id,
            String label,
            String stage,
            Verdict verdict,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean byAttestation) {}
}
