package org.waymark.stage.explanation;

import java.time.LocalDate;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.evidence.testimony.Word.Attestation;

/** How well an entry is assured, from somebody's having logged it up to a reviewer's word. Weakest first. */
public enum Assurance {
    LOGGED,
    DOCUMENTED,
    ENDORSED,
    REVIEWED;

    /** That of an entry on a day: the strongest there is. */
    static Assurance of(Standing<?> entry, Testimony testimony, LocalDate day) {
        Assurance best = entry.fact() instanceof AttestationGiven given
                ? by(given.role())
                : entry.fact().header().evidence().isEmpty() ? LOGGED : DOCUMENTED;
        for (Attestation word : testimony.onSubject(entry.entry())) {
            if (testimony.mayBeTrue(word)
                    && word.standsOn(day)
                    && by(word.role()).compareTo(best) > 0) {
                best = by(word.role());
            }
        }
        return best;
    }

    private static Assurance by(AttestationRole role) {
        return role == AttestationRole.REVIEWER ? REVIEWED : ENDORSED;
    }
}
