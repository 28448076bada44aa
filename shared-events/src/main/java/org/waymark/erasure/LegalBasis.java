package org.waymark.erasure;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.fact.Word;

/** On what ground texts are erased. A closed list, because words of one's own tell who it was about. */
public enum LegalBasis implements Word {
    /** The person asked for it. */
    REQUEST,
    CONSENT_WITHDRAWN,
    /** The person objected to their being kept. */
    OBJECTION,
    NO_LONGER_NEEDED,
    /** They should never have been recorded. */
    UNLAWFUL,
    /** A law or an authority demands it. */
    LEGAL_DUTY;

    /** The ground of that word. */
    public static Optional<LegalBasis> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
