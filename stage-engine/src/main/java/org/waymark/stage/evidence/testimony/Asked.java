package org.waymark.stage.evidence.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.IndustryEngagement.Otherwise;
import org.waymark.rubric.criterion.TestimonyCriterion.Attested;
import org.waymark.rubric.criterion.TestimonyCriterion.RequiredAttested;

/**
 * Whose word is asked for, on what.
 *
 * @param clause its full name, such as {@code A7.operates}
 * @param subject the entry or organisation it must speak of, where a clause asks for one
 * @param within how long an attestation counts
 * @param reachesBack how far before it was given an attestation may cover
 * @param notBefore the first day on which a word counts, where there is one
 */
public record Asked(
        String clause,
        Optional<String> subject,
        List<AttestationRole> by,
        Window within,
        Window reachesBack,
        Optional<LocalDate> notBefore) {

    public static Asked of(Attested asked, String clause) {
        return new Asked(clause, Optional.empty(), asked.by(), asked.within(), asked.reachesBack(), Optional.empty());
    }

    public static Asked of(RequiredAttested asked, String clause) {
        return new Asked(clause, Optional.empty(), asked.by(), asked.within(), asked.reachesBack(), Optional.empty());
    }

    public static Asked of(Otherwise asked, String org) {
        return new Asked(
                asked.clause(), Optional.of(org), asked.by(), asked.within(), asked.reachesBack(), Optional.empty());
    }

    public Asked about(String entry) {
        return new Asked(clause, Optional.of(entry), by, within, reachesBack, notBefore);
    }

    public Asked since(LocalDate day) {
        return new Asked(clause, subject, by, within, reachesBack, Optional.of(day));
    }

    boolean takes(Word word) {
        return notBefore.isEmpty() || !word.span().first().isBefore(notBefore.get());
    }
}
