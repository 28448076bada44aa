package org.waymark.rubric;

import java.util.List;

/**
 * One thing a stage asks for.
 *
 * @param label a short name in our own words; the source's wording never stands in a rubric
 * @param source where the source speaks of it, such as {@code INC-SAMPLE#E1}
 * @param criterion when it holds: clauses, possibly combined
 */
public record Indicator(String id, String label, String source, Criterion criterion) {

    /** The clauses in the order of the file, those within others after them. */
    public List<Criterion.Clause> clauses() {
        return criterion.clauses();
    }

    /** The name of a clause for attestations, exemptions and explanations, such as {@code A7.operates}. */
    public String nameOf(Criterion.Clause clause) {
        return id + "." + clause.id();
    }
}
