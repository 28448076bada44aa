package org.waymark.queryside.known;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.record.Entries;

/** Entries by key, written by the processor alone and read by everyone. */
public final class Streams {

    private final ConcurrentHashMap<String, Entries> byKey = new ConcurrentHashMap<>();

    /** Adds one entry. */
    public void append(String key, Recorded recorded) {
        byKey.put(key, all(key).append(recorded.logged()));
    }

    /** Everything taken in under a key so far, possibly beyond the last whole commit. */
    public Entries all(String key) {
        return byKey.getOrDefault(key, Entries.NONE);
    }

    /** What is known under a key at a position. */
    public Entries upTo(String key, long position) {
        return all(key).upTo(position);
    }

    /** All keys seen so far. */
    public Set<String> keys() {
        return byKey.keySet();
    }
}
