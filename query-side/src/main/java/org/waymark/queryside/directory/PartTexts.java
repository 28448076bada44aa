package org.waymark.queryside.directory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.fact.PartRef;

/**
 * Texts of the log's side store, joined when something is shown. What the log tells to be erased is not shown, whatever the
 * store says; and texts are forgotten after a moment, so that an erasure in the store alone is one on every page as well.
 */
public final class PartTexts {

    /** Texts kept: the names of a large community. */
    static final int KEPT = 20_000;

    /** How long a text may be shown after it was erased. */
    static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(5);

    private final LoadingCache<String, Optional<String>> texts;

    private final Erasures erasures;

    /** Reads from a store that answers empty once a text was erased. */
    public PartTexts(Function<String, Optional<String>> store, Erasures erasures) {
        this.erasures = erasures;
        texts = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .build(store::apply);
    }

    /** The text of a part, as everybody may see it. */
    public Text open(PartRef part) {
        return erasures.of(part)
                .map(Text::erased)
                .orElseGet(() -> texts.get(part.id()).map(Text::shown).orElseGet(() -> Text.erased(null)));
    }

    /** The text of a part, for those who may see it. */
    public Text guarded(PartRef part, Audience audience) {
        return switch (audience) {
            case OPEN -> Text.withheld();
            case SIGNED_IN -> open(part);
        };
    }
}
