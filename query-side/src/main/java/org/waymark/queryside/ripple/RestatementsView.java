package org.waymark.queryside.ripple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.ripple.RippleView.Move;

/**
 * Corrections and voids that moved a stage on days that were past already.
 *
 * @param about id of the partnership, or of the community whose partnerships these are of
 * @param name what people call it
 * @param restatements newest first
 */
public record RestatementsView(
        String about, String name, Basis basis, List<Restatement> restatements, Freshness freshness) {

    public RestatementsView {
        restatements = List.copyOf(restatements);
    }

    /**
     * One of them.
     *
     * @param number counted for each partnership in the order of the log, from 1
     * @param home where the correction or void stands: on the partnership, or on its community
     * @param entry the correction or void
     * @param fact its kind
     * @param day on which it was recorded, where the partnership is
     * @param moves of the stage held, on days before that one
     * @param addressed determinations that were in effect on some of these days
     */
    public record Restatement(
            String partnership,
            String name,
            int number,
            Home home,
            String entry,
            String fact,
            long position,
            Instant recordedAt,
            LocalDate day,
            List<Move> moves,
            List<Addressee> addressed) {
        public Restatement {
            moves = List.copyOf(moves);
            addressed = List.copyOf(addressed);
        }

        /** What of it is about days up to this one: all that whoever asks about an earlier day can see. */
        Restatement upTo(LocalDate last) {
            return new Restatement(
                    partnership,
                    name,
                    number,
                    home,
                    entry,
                    fact,
                    position,
                    recordedAt,
                    day,
                    moves.stream()
                            .filter(move -> move.from() == null || !move.from().isAfter(last))
                            .toList(),
                    addressed.stream()
                            .filter(each -> !each.effective().isAfter(last))
                            .toList());
        }
    }

    /**
     * A determination whose ground moved.
     *
     * @param body who made it
     * @param stage label of the stage determined; absent for none
     */
    public record Addressee(
            String entry, String body, @Nullable String stage, LocalDate effective) {}
}
