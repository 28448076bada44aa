package org.waymark.rubric;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.IndustryEngagement;

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

    /**
     * The names under which somebody may attest something for this indicator, such as {@code A7.operates}; where the
     * rubric's definition of engaged industry names one of this indicator, that one too.
     */
    public List<String> spokenClauses() {
        Stream<String> own =
                clauses().stream().filter(clause -> clause.part().isSpoken()).map(this::nameOf);
        Stream<String> shared = criterion
                .industryEngagements()
                .map(engaged -> engaged.otherwise().clause());
        return Stream.concat(own, shared.filter(name -> name.startsWith(id + ".")))
                .distinct()
                .toList();
    }

    /** The roles whose word counts for one of {@link #spokenClauses}. */
    public List<AttestationRole> rolesFor(String clause) {
        Stream<AttestationRole> own = clauses().stream()
                .filter(each -> nameOf(each).equals(clause))
                .flatMap(each -> each.part().rolesAsked());
        Stream<AttestationRole> shared = criterion
                .industryEngagements()
                .map(IndustryEngagement::otherwise)
                .filter(word -> word.clause().equals(clause))
                .flatMap(word -> word.by().stream());
        return Stream.concat(own, shared).distinct().toList();
    }

    /** The name of a clause for attestations, exemptions and explanations, such as {@code A7.operates}. */
    public String nameOf(Criterion.Clause clause) {
        return id + "." + clause.id();
    }
}
