package org.waymark.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts were erased for good. When and by whom stand on the commit, as for every entry. Whoever keeps a copy of a text
 * deletes it on reading this.
 *
 * @param entry opaque id of this entry
 * @param on the stream whose texts they were, such as {@code person:ana}
 * @param of the one entry whose texts they were; absent where all texts on the stream were meant
 * @param words in addition to the basis; they can never be erased, so they name nobody
 */
public record TextsErased(
        String entry,
        String on,
        @Nullable String of,
        LegalBasis basis,
        @Nullable String words,
        List<ErasedText> texts) {

    /** The stored name; never changed and never reused for a fact. */
    public static final String NAME = "TextsErased";

    /** The revision of the stored form. */
    public static final String REVISION = "1";

    /** The one stream of all erasures: a stream of facts stays readable to whoever knows only facts. */
    public static final String STREAM = "erasures";

    public TextsErased {
        texts = List.copyOf(texts);
    }
}
