package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.rubric.comparison.Change;

/**
 * What other rules would make of a community's history.
 *
 * @param before what it is held against, the rubric of the basis
 * @param after what is tried
 * @param partnerships how many were judged
 * @param stages how many hold each stage on the day of the basis, by each of the two; last, no stage
 * @param indicators how many meet each indicator that day, by each of the two
 * @param moved the partnerships that some day would be judged otherwise, by name
 * @param changes what the text of the one says otherwise than that of the other
 * @param to the day after the last one looked at
 */
public record ReplayView(
        String community,
        String name,
        JudgedBy before,
        JudgedBy after,
        int partnerships,
        List<Count> stages,
        List<Count> indicators,
        List<Line> moved,
        List<Change> changes,
        LocalDate to,
        Basis basis,
        Freshness freshness) {

    public ReplayView {
        stages = List.copyOf(stages);
        indicators = List.copyOf(indicators);
        moved = List.copyOf(moved);
        changes = List.copyOf(changes);
    }

    /**
     * By what one side is judged.
     *
     * @param rubric the version that judges; of adopted ones, that of the day of the basis
     * @param draft whether nobody has published it: it is held in memory only
     * @param from the day from which it would be adopted; null where it judges all days
     */
    public record JudgedBy(
            RubricRef rubric, boolean draft, @Nullable LocalDate from) {}

    /**
     * A stage or an indicator, and how many have it.
     *
     * @param id null for no stage
     * @param before null where that side does not ask
     * @param after null where that side does not ask
     */
    public record Count(
            @Nullable String id,
            @Nullable String label,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /**
     * One partnership.
     *
     * @param before as it is judged on the day of the basis
     * @param after as it would be judged that day
     * @param indicators ids of the indicators met that day, by each of the two
     * @param stretches the days on which the two say different things, in order; none where it would never be judged
     *     otherwise
     */
    public record Line(
            String partnership, String name, Held before, Held after, Met indicators, List<Stretch> stretches) {
        public Line {
            stretches = List.copyOf(stretches);
        }
    }

    /** Ids of indicators that are met. */
    public record Met(List<String> before, List<String> after) {
        public Met {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A stage and how it is held.
     *
     * @param standing {@code good}, {@code in-grace}, {@code lapsed}, {@code not-yet}, {@code dormant}, {@code closed} or
     *     {@code succeeded}
     */
    public record Held(@Nullable String stage, @Nullable String label, String standing) {}

    /**
     * Days [from, to) on which the two say different things.
     *
     * @param to null where it is beyond the last day looked at
     * @param because what it rests on, as seen on the first of these days
     */
    public record Stretch(LocalDate from, @Nullable LocalDate to, Held before, Held after, List<Because> because) {
        public Stretch {
            because = List.copyOf(because);
        }
    }

    /**
     * What a difference rests on.
     *
     * @param kind {@code answer} of an indicator, {@code combination} of a stage's indicators, {@code stage-of-one},
     *     {@code grace}, {@code dormancy} or {@code order} of the stages
     * @param day the day to look at: that of the difference, or an earlier one that still tells, as in a grace
     * @param of id of the indicator or stage, where it is about one
     * @param label what that is called
     * @param before the answer, number or window of the one; null where it does not ask
     * @param after the same of the other
     * @param clauses those that fail where the stage is not met
     */
    public record Because(
            String kind,
            LocalDate day,
            @Nullable String of,
            @Nullable String label,
            @Nullable String before,
            @Nullable String after,
            List<String> clauses) {
        public Because {
            clauses = List.copyOf(clauses);
        }
    }
}
