package org.waymark.rubric.criterion;

import java.util.List;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.Window;

/** What rests on somebody's word. */
public sealed interface TestimonyCriterion extends Criterion {

    /**
     * Somebody in one of these roles attests the clause this stands in.
     *
     * @param reachesBack how far before it was given an attestation may cover
     */
    record Attested(List<AttestationRole> by, Window within, Window reachesBack) implements TestimonyCriterion {
        public Attested {
            by = List.copyOf(by);
        }
    }

    /**
     * As {@link Attested}, but silence is "cannot tell", and the last word, attested or declined, decides.
     *
     * @param since what a word must not be older than
     */
    record RequiredAttested(List<AttestationRole> by, Window within, Window reachesBack, Since since)
            implements TestimonyCriterion {
        public RequiredAttested {
            by = List.copyOf(by);
        }
    }

    /** What a word must have been given on or after. */
    enum Since {
        ANYTIME,
        INDUSTRY_SELECTION,
        REGION
    }
}
