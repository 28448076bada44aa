package org.waymark.rubric.criterion;

import java.util.List;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.rubric.Window;

/** Who takes part: meetings held, industry engaged, public partners engaged. */
public sealed interface EngagementCriterion extends Criterion {

    /** Meetings of these kinds within the window. */
    record Meetings(List<MeetingKind> kinds, Window within, int atLeast) implements EngagementCriterion {
        public Meetings {
            kinds = List.copyOf(kinds);
        }
    }

    /** Two working meetings within the window that lie at least so far apart. */
    record MeetingsApart(Window within, Window apart) implements EngagementCriterion {}

    /** Engaged industry organisations, those of them that come regularly, or the ways in which they are engaged. */
    record IndustryPartners(Counted counted, IndustryEngagement engaged, int atLeast) implements EngagementCriterion {
        /** What is counted. */
        public enum Counted {
            ENGAGED,
            REGULAR,
            WAYS
        }
    }

    /**
     * The share of the region's industry that is engaged.
     *
     * @param of the number of the current industry selection that it is a share of
     * @param atLeast how many organisations must be engaged in any case
     */
    record IndustryShare(Of of, Share share, int atLeast, IndustryEngagement engaged) implements EngagementCriterion {
        /** What the share is of. */
        public enum Of {
            ESTABLISHMENTS,
            EMPLOYMENT
        }
    }

    /**
     * Current public partners in these fields, each engaged on the public side.
     *
     * @param engagements how many each needs within the window
     */
    record PublicPartners(Distinct distinct, List<Field> fields, int engagements, Window within, int atLeast)
            implements EngagementCriterion {
        public PublicPartners {
            fields = List.copyOf(fields);
        }

        /** What is counted once. */
        public enum Distinct {
            ORGANISATIONS,
            FIELDS
        }
    }

    /**
     * Every critical partner is engaged.
     *
     * @param newcomers how long one is left out after joining
     * @param engagements how many each needs within the window
     */
    record CriticalPartners(Window newcomers, int engagements, Window within) implements EngagementCriterion {}
}
