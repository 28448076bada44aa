package org.waymark.queryside.page.stage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.partnership.StageView;

/**
 * The state of one partnership on one day, whichever view it comes from.
 *
 * @param mayBe label of the highest stage for which nobody can tell
 * @param nextLapse the day its stage is next lost or, in grace, the day the grace ends
 */
public record StageState(
        Standing standing,
        @Nullable String stage,
        @Nullable String label,
        @Nullable LocalDate since,
        @Nullable LocalDate nextLapse,
        @Nullable String lastStage,
        @Nullable String lastLabel,
        @Nullable LocalDate lastDay,
        @Nullable String mayBe) {

    public static StageState of(StageView view) {
        return of(
                view.standing(), view.stage(), view.label(), view.since(), view.nextLapse(), view.last(), view.mayBe());
    }

    public static StageState of(BoardView.Row row) {
        return of(row.standing(), row.stage(), row.label(), row.since(), row.nextLapse(), row.last(), row.mayBe());
    }

    private static StageState of(
            String standing,
            @Nullable String stage,
            @Nullable String label,
            @Nullable LocalDate since,
            StageView.@Nullable NextLapse next,
            StageView.@Nullable LastStage last,
            List<StageView.MayBe> mayBe) {
        return new StageState(
                Standing.of(standing),
                stage,
                label,
                since,
                next == null ? null : next.day(),
                last == null ? null : last.stage(),
                last == null ? null : last.label(),
                last == null ? null : last.lastDay(),
                mayBe.isEmpty() ? null : mayBe.getLast().label());
    }

    /** Whether no stage is certain, but one may hold: then that is the answer. */
    public boolean uncertain() {
        boolean open = standing == Standing.LAPSED || standing == Standing.NOT_YET || standing == Standing.DORMANT;
        return mayBe != null && stage == null && open;
    }
}
