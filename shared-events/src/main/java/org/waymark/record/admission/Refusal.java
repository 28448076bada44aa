package org.waymark.record.admission;

import org.waymark.fact.Word;
import org.waymark.registry.Defect;

/**
 * Why a fact may not be recorded.
 *
 * @param field path of the field to mend, such as {@code with.fields.until}
 * @param value what was given there; empty when nothing was
 * @param rule the rule that refuses it, as a sentence
 * @param remedy what to do instead, as a sentence
 */
public record Refusal(Code code, String field, String value, String rule, String remedy) {

    /** The rules by their stable words; programs tell refusals apart by these, never by a sentence. */
    public enum Code implements Word {
        REPEATED_ENTRY,
        DATE_MISSING,
        DATE_NOT_TAKEN,
        WORD_TOO_VAGUE,
        EXEMPTION_PERIOD,
        END_WITHOUT_START,
        MARK_WITHOUT_START,
        SECOND_MEETING,
        ALREADY_OPEN,
        UNKNOWN_ENTRY,
        OTHER_RECORD,
        OTHER_FACT,
        CORRECTS_VOID,
        CORRECTS_VOIDED
    }

    /** The same in the words of the registry, which API answers and case files share. */
    public Defect defect() {
        return new Defect(field, value, code.word(), rule, remedy);
    }
}
