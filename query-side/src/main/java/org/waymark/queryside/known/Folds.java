package org.waymark.queryside.known;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.waymark.record.Entries;

/**
 * Records read once. What a record looks like depends only on how many of its entries are known, so one that no later
 * entry touched is folded once, whatever position is asked for.
 */
public final class Folds<K> {

    private final Cache<Version<K>, Folded> folded;

    private record Version<K>(K key, int entries) {}

    /** Keeps so many folded records, the ones asked for last. */
    public Folds(int kept) {
        folded = Caffeine.newBuilder().maximumSize(kept).build();
    }

    /** A record as far as these entries go. Two readers may fold the same at once, and then find the same. */
    public Folded of(K key, Entries entries) {
        var version = new Version<>(key, entries.size());
        Folded known = folded.getIfPresent(version);
        if (known == null) {
            known = Folded.of(entries);
            folded.put(version, known);
        }
        return known;
    }
}
