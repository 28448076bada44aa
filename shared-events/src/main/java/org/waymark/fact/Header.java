package org.waymark.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields that all facts share; in JSON they stand beside the fact's own. Exactly one of {@code partnership} and
 * {@code community} is set, or neither for facts about organisations and persons.
 *
 * @param entry opaque id of this entry
 * @param on when it happened, possibly approximate; absent only on {@link Undated} facts
 * @param note free text, erasable
 * @param imported what an import knows of this entry; stands in the log only, never in case files or API bodies
 */
public record Header(
        String entry,
        @Nullable String partnership,
        @Nullable String community,
        @Nullable FuzzyDate on,
        @Nullable PartRef note,
        List<Values.Evidence> evidence,
        Vocabulary.Visibility visibility,
        Values.@Nullable Imported imported) {

    public Header {
        evidence = List.copyOf(evidence);
    }

    /** A header with nothing optional in it. */
    public static Header ofPartnership(String entry, String partnership, @Nullable FuzzyDate on) {
        return new Header(entry, partnership, null, on, null, List.of(), Vocabulary.Visibility.COMMUNITY, null);
    }

    /** A header with nothing optional in it. */
    public static Header ofCommunity(String entry, String community, @Nullable FuzzyDate on) {
        return new Header(entry, null, community, on, null, List.of(), Vocabulary.Visibility.COMMUNITY, null);
    }

    /** A header with nothing optional in it, for a fact that stands on neither a partnership nor a community. */
    public static Header ofDirectory(String entry, @Nullable FuzzyDate on) {
        return new Header(entry, null, null, on, null, List.of(), Vocabulary.Visibility.COMMUNITY, null);
    }

    /** The same header on an entry that came from elsewhere. */
    public Header imported(Values.Imported from) {
        return new Header(entry, partnership, community, on, note, evidence, visibility, from);
    }

    /** The same header on an entry that something shows to be true. */
    public Header shownBy(List<Values.Evidence> shown) {
        return new Header(entry, partnership, community, on, note, shown, visibility, imported);
    }

    /** The day or days it happened on; refuses to guess for an undated fact. */
    public FuzzyDate requireOn() {
        if (on == null) {
            throw new IllegalStateException("entry " + entry + " has no date of its own");
        }
        return on;
    }
}
