package org.waymark.queryside.ripple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Change.What;

/**
 * What some facts would move, and what it was computed from.
 *
 * @param logId the log that they would be recorded in
 * @param position of its last entry that was looked at
 * @param hash of the commit of that entry
 * @param partnerships those of which some answer would be another, by id
 * @param judged how many were judged with the facts and without
 * @param begun how many would begin to be there: of those nothing is known yet that could move
 * @param left how many more they may touch, beyond {@link Ripples#MOST}
 */
public record RippleView(
        String logId, long position, String hash, List<Touched> partnerships, int judged, int begun, int left) {

    public RippleView {
        partnerships = List.copyOf(partnerships);
    }

    /**
     * A partnership and what of it would move.
     *
     * @param moves the stage held first, then stages by their own rule, then indicators
     * @param drifts determinations that would come apart from the computed stage on other days than now
     * @param restates whether it would be a restatement: a correction or void on it, or on its community, moves the
     *     stage on days past
     */
    public record Touched(String partnership, String name, List<Move> moves, List<Drifting> drifts, boolean restates) {
        public Touched {
            moves = List.copyOf(moves);
            drifts = List.copyOf(drifts);
        }

        /** Whether the stage held moves on days past. */
        public boolean movesPast() {
            return ofStage().anyMatch(Move::past);
        }

        /** Moves of the stage that is held, or of how. */
        public Stream<Move> ofStage() {
            return moves.stream().filter(move -> move.what() == What.STANDING);
        }
    }

    /**
     * Days in a row on which one answer would be another.
     *
     * @param id of the indicator or stage; absent for the stage that is held
     * @param label what people call it; absent for the stage that is held
     * @param from first day; absent where there is none
     * @param to first day no longer; absent where there is none
     * @param before the verdict as it is, such as {@code not-met}; for the stage held the word of its standing
     * @param stageBefore label of the stage held as it is, if one is
     * @param past whether some of these days are over
     */
    public record Move(
            What what,
            @Nullable String id,
            @Nullable String label,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String before,
            String after,
            @Nullable String stageBefore,
            @Nullable String stageAfter,
            boolean past) {}

    /**
     * A determination that would differ from the computed stage on other days than it does.
     *
     * @param entry that records it
     * @param body who made it
     * @param before since when it differs, or will, if nothing is recorded; absent where it never does
     * @param after the same with the facts
     */
    public record Drifting(
            String entry,
            String body,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}
}
