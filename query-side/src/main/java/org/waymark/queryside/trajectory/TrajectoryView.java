package org.waymark.queryside.trajectory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;

/**
 * The ways of a community's partnerships to its highest stage. Of groups that are withheld nothing is told but why.
 *
 * @param stage the highest stage of the rubric that judges the day
 * @param notLaunched how many partnerships of the whole community have no launch meeting by the day
 * @param undated how many have one dated too roughly to count months from
 * @param reaching the share that reached the stage, by months after the launch
 * @param keeping of those that reached it, the share that kept it, by months after they first did
 * @param regionKinds what the filter can be set to
 * @param startYears what the filter can be set to
 */
public record TrajectoryView(
        String community,
        String name,
        @Nullable String industry,
        @Nullable String regionKind,
        @Nullable Integer startYear,
        String stage,
        String label,
        int notLaunched,
        int undated,
        Curve reaching,
        Curve keeping,
        List<String> regionKinds,
        List<Integer> startYears,
        Basis basis,
        Freshness freshness) {

    public TrajectoryView {
        regionKinds = List.copyOf(regionKinds);
        startYears = List.copyOf(startYears);
    }

    /** Why a group is not shown. */
    public enum Withheld {
        /** It has fewer than five. */
        SMALL,
        /** With other groups that are shown it would tell of fewer than five. */
        DERIVABLE
    }

    /**
     * An estimate after Kaplan and Meier.
     *
     * @param withheld why nothing is told; then all else is absent or empty
     * @param partnerships how many are in the group
     * @param median the month by which half of them had reached, or lost, the stage, also beyond {@code until}; absent
     *     where not half have, or where it is known of fewer than five what became of them by then
     * @param until the last month after which five were still observed: later ones are not told
     * @param points the months in which something happened, in order
     */
    public record Curve(
            @Nullable Withheld withheld,
            @Nullable Integer partnerships,
            @Nullable Integer median,
            @Nullable Integer until,
            List<Point> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A month of a curve.
     *
     * @param atRisk for how many it was still open, those included for whom it came in this month
     * @param came for how many it came
     * @param lastSeen how many were observed no longer
     * @param share that reached the stage, or kept it, by the end of the month
     */
    public record Point(int month, int atRisk, int came, int lastSeen, BigDecimal share) {}
}
