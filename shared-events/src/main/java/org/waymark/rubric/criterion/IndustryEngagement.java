package org.waymark.rubric.criterion;

import java.util.List;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.Window;

/**
 * When an industry organisation is engaged: it comes regularly, was a partner in an activity, contributed, or somebody
 * attests it. Several criteria of a rubric share one definition.
 *
 * @param partnered how long having been a partner in an activity counts
 * @param contributed how long a contribution counts
 */
public record IndustryEngagement(
        Regular regular, Often often, Window partnered, Window contributed, Otherwise otherwise) {

    /** Comes to a share of the industry meetings within the window, and to so many of them at least. */
    public record Regular(Share share, int meetings, Window within) {}

    /** Comes to so many working meetings within the window. */
    public record Often(int meetings, Window within) {}

    /**
     * Somebody attests it, with the organisation as the subject.
     *
     * @param clause full name of the clause, such as {@code A3.otherwise}
     */
    public record Otherwise(String clause, List<AttestationRole> by, Window within, Window reachesBack) {
        public Otherwise {
            by = List.copyOf(by);
        }
    }
}
