package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.TestimonyCriterion.Attested;
import org.waymark.rubric.criterion.TestimonyCriterion.RequiredAttested;
import org.waymark.rubric.criterion.WorkCriterion.Results;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.interval.Verdict;

/** For whom an open answer waits: the roles that were asked and have not spoken. */
public final class Waiting {
    private Waiting() {}

    /** The roles asked in any part that nobody can tell about on a day. */
    public static List<AttestationRole> in(Part part, LocalDate day) {
        return part.within()
                .filter(each -> each.verdicts().at(day) == Verdict.CANNOT_TELL)
                .flatMap(each -> rolesAsked(each.criterion()))
                .distinct()
                .toList();
    }

    private static Stream<AttestationRole> rolesAsked(Criterion criterion) {
        return switch (criterion) {
            case RequiredAttested asked -> asked.by().stream();
            case Results asked -> asked.word().by().stream();
            case Criterion ignored -> Stream.of();
        };
    }

    /** The roles that would have to speak for a question to be met, whether silence is open or a no. */
    static List<AttestationRole> forQuestion(Criterion criterion, Verdict verdict) {
        if (verdict == Verdict.MET) {
            return List.of();
        }
        return criterion instanceof Attested asked
                ? asked.by()
                : rolesAsked(criterion).toList();
    }
}
