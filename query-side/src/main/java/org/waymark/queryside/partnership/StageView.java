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
 * @param mayBe the higher stages of which nobody can tell, lowest first
 */
public record StageView(
        String partnership,
        @Nullable String stage,
        @Nullable String label,
        String standing,
        @Nullable LocalDate since,
        @Nullable NextLapse nextLapse,
        @Nullable LastStage last,
        List<MayBe> mayBe,
        List<IndicatorLine> indicators,
        Basis basis,
        Freshness freshness) {

    public StageView {
        mayBe = List.copyOf(mayBe);
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

    /**
     * The stage held last and its last day.
     *
     * @param met how many of its indicators are met on the day of the answer
     */
    public record LastStage(String stage, String label, LocalDate lastDay, int met, int of) {}

    /** A stage that may hold, with the indicators nobody can tell of. */
    public record MayBe(String stage, String label, List<Unsettled> indicators) {}

    /**
     * An indicator nobody can tell of.
     *
     * @param waitingFor the roles in which somebody must speak; empty if something else is not known
     */
    public record Unsettled(String id, String label, List<String> waitingFor) {}

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
