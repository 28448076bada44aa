package org.waymark.queryside.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Values.PinnedBasis;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.Determined.Run;
import org.waymark.stage.drift.Origin;

/**
 * A determination, what it was made on, and what made it drift.
 *
 * @param drifts all runs that began by the day on which the computed stage is another
 * @param parting what made the run that {@link Determined#drift} names; absent where there is none
 */
public record DeterminationView(
        Determined determined,
        MadeOn madeOn,
        List<Run> drifts,
        @Nullable Parting parting) {

    public DeterminationView {
        drifts = List.copyOf(drifts);
    }

    /** Where the record is found that it was made on. */
    public enum Found {
        /** It names a basis of this log. */
        PINNED,
        /** It was made outside Waymark: taken is what had been recorded when it was. */
        OUTSIDE,
        /** It names a basis that this log does not have: taken is what had been recorded when it was. */
        ELSEWHERE
    }

    /**
     * What it was made on, and what is computed on that.
     *
     * @param pinned the basis it names
     * @param position of the record taken
     * @param stage id of the stage computed for {@code asOf} on it; absent for none
     * @param mayBe label of the highest stage that may have been held, where none was for certain
     */
    public record MadeOn(
            Found found,
            @Nullable PinnedBasis pinned,
            LocalDate asOf,
            long position,
            @Nullable String stage,
            @Nullable String label,
            String standing,
            @Nullable String mayBe) {}

    /**
     * How the two parted.
     *
     * @param changes the verdicts that differ from when they agreed; none where they never did
     * @param known what made it known; absent where the record it was made on said so already
     */
    public record Parting(
            Origin.Since since,
            List<Change> changes,
            @Nullable Known known) {
        public Parting {
            changes = List.copyOf(changes);
        }
    }

    /** The entry with which the record first said so. */
    public record Known(String entry, long position, Instant recordedAt) {}
}
