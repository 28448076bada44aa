package org.waymark.rubric.criterion;

import java.util.Map;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.rubric.Window;

/** Who coordinates and who leads. */
public sealed interface LeadershipCriterion extends Criterion {

    /**
     * Current coordinators, each appointed, confirmed or seen at a meeting within the window of its kind.
     *
     * @param reconfirmedWithin the kinds that count, each with its window
     * @param withContact whether only those with a named contact count (a person is her own)
     */
    record Coordinators(Map<CoordinatorKind, Window> reconfirmedWithin, boolean withContact, int atLeast)
            implements LeadershipCriterion {
        public Coordinators {
            reconfirmedWithin = Map.copyOf(reconfirmedWithin);
        }
    }

    /** An interim coordinator with a contact bridges the gap after a standing one, for as long as the window. */
    record InterimAfterStanding(Window within) implements LeadershipCriterion {}

    /**
     * Current champions of private industry organisations, each with acts of their own.
     *
     * @param acts how many acts each needs within the window
     */
    record Champions(Distinct distinct, int acts, Window within, int atLeast) implements LeadershipCriterion {
        /** What is counted once: the champion, or the organisation however many champions it sends. */
        public enum Distinct {
            CHAMPIONS,
            ORGANISATIONS
        }
    }

    /**
     * The share of industry meetings with somebody of a champion's organisation in the chair.
     *
     * @param atLeast how many meetings must lie in the window before the share says anything
     */
    record IndustryChairs(Share share, Window within, int atLeast) implements LeadershipCriterion {}

    /**
     * The share of open priorities that a champion's organisation owns.
     *
     * @param atLeast how many must be open before the share says anything
     */
    record IndustryOwners(Share share, int atLeast) implements LeadershipCriterion {}
}
