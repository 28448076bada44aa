package org.waymark.rubric.criterion;

import java.util.List;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.Window;

/** The regional support team, and what its members committed themselves to. */
public sealed interface SupportCriterion extends Criterion {

    /**
     * Current members of the support team.
     *
     * @param fields only members in one of these fields count; none: all do
     */
    record SupportTeam(Distinct distinct, List<Field> fields, int atLeast) implements SupportCriterion {
        public SupportTeam {
            fields = List.copyOf(fields);
        }

        /** What is counted once. */
        public enum Distinct {
            PEOPLE,
            ORGANISATIONS,
            FIELDS
        }
    }

    /**
     * Current members who signed a commitment that was not withdrawn: in each field somebody, and a share of them all.
     *
     * @param within how long a signature counts
     * @param atLeast how many members there must be before the share says anything
     * @param newcomers how long one who has not signed is left out of the share after joining
     */
    record SignedCommitment(List<Field> fields, Window within, Share share, int atLeast, Window newcomers)
            implements SupportCriterion {
        public SignedCommitment {
            fields = List.copyOf(fields);
        }
    }

    /** In each field a member of the support team attests the clause this stands in. */
    record AttestedCommitment(List<Field> fields, Window within, Window reachesBack) implements SupportCriterion {
        public AttestedCommitment {
            fields = List.copyOf(fields);
        }
    }
}
