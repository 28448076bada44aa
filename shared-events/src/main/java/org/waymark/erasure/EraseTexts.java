package org.waymark.erasure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to erase texts. It is no {@code Command}: it asks for no fact, and what it does cannot be taken back.
 *
 * @param entry id of the entry that will tell of it
 * @param on the stream whose texts are meant
 * @param of the one entry that is meant, and what corrects it; absent for all texts of a person or organisation
 * @param fields which texts, by the fields that hold them; empty for all
 */
public record EraseTexts(
        String entry,
        String on,
        @Nullable String of,
        Set<String> fields,
        LegalBasis basis,
        @Nullable String words) {

    /** The name under which the command API takes it. */
    public static final String NAME = "EraseTexts";

    public EraseTexts {
        fields = Set.copyOf(fields);
    }
}
