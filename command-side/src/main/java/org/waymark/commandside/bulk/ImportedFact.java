package org.waymark.commandside.bulk;

import java.time.Instant;
import java.util.Map;
import org.waymark.fact.Fact;

/**
 * A line of history: a fact, its ids already opaque.
 *
 * @param texts the texts of its parts, by part id
 * @param recordedAt when it was recorded, as the source claims
 */
public record ImportedFact(Fact fact, Map<String, String> texts, Instant recordedAt) {
    public ImportedFact {
        texts = Map.copyOf(texts);
    }
}
