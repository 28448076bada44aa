package org.waymark.rubric.criterion;

import java.util.List;
import org.waymark.rubric.Window;

/** What the partnership works on: plans, priorities, actions, activities and what came of them. */
public sealed interface WorkCriterion extends Criterion {

    /**
     * A current plan with a document, adopted by a champion's organisation and another one on the public side.
     *
     * @param withThrough how long an adoption or revision counts that names its last day, up to that day
     * @param withoutThrough how long one counts that names none
     */
    record SharedPlan(Window withThrough, Window withoutThrough) implements WorkCriterion {}

    /** A current plan in the form of an action plan, with a document, adopted or revised within the window. */
    record ActionPlan(Window within) implements WorkCriterion {}

    /** An open priority with an owner, and something done for it within the window. */
    record PrioritiesAtWork(Window within) implements WorkCriterion {}

    /** So many open priorities, and every one of them has an owner and an open action. */
    record PrioritiesPrepared(int atLeast) implements WorkCriterion {}

    /** A scheduled launch with a preparation plan, not further ahead than the window. */
    record LaunchAhead(Window within) implements WorkCriterion {}

    /**
     * Open priorities.
     *
     * @param withOwner how many of them must have an owner
     */
    record OpenPriorities(int atLeast, int withOwner) implements WorkCriterion {}

    /** A current action with a due date that is not further past than the window. */
    record OpenActions(Window overdue) implements WorkCriterion {}

    /** An action completed within the window. */
    record CompletedActions(Window within) implements WorkCriterion {}

    /**
     * Activities with a domain; records of one activity or series are one.
     *
     * @param ongoing how long one that goes on counts after it started or was confirmed
     */
    record Activities(Distinct distinct, Window within, Window ongoing, int atLeast) implements WorkCriterion {
        /** What is counted once. */
        public enum Distinct {
            ACTIVITIES,
            DOMAINS
        }
    }

    /**
     * No domain has too large a share of the activities.
     *
     * @param ongoing how long one that goes on counts after it started or was confirmed
     */
    record DomainBalance(Share most, Window within, Window ongoing) implements WorkCriterion {}

    /**
     * A direct result of a priority, endorsed by somebody.
     *
     * @param ongoing how long one that goes on counts after it started or was confirmed
     * @param evidence whether it needs evidence
     * @param endorsed the clause under which the result, as the subject, is attested
     */
    record Results(Window within, Window ongoing, boolean evidence, Clause endorsed) implements WorkCriterion {
        @Override
        public List<Criterion> parts() {
            return List.of(endorsed);
        }

        /** What is asked of those who endorse. */
        public TestimonyCriterion.RequiredAttested word() {
            return (TestimonyCriterion.RequiredAttested) endorsed.part();
        }
    }
}
