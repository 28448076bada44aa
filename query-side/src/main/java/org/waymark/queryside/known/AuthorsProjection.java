package org.waymark.queryside.known;

import java.util.concurrent.ConcurrentHashMap;

/** Who recorded each entry: opaque account ids, shown beside the entry. */
public final class AuthorsProjection implements Projection {

    /** Stands for nobody known; an entry that is being taken in just now has it for a moment. */
    private static final String NOBODY = "";

    private final ConcurrentHashMap<String, String> byEntry = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> actors = new ConcurrentHashMap<>();

    @Override
    public void on(Recorded recorded) {
        String actor = actors.computeIfAbsent(recorded.actor(), id -> id);
        byEntry.put(recorded.logged().entry(), actor);
    }

    /** The account that recorded an entry. */
    public String of(String entry) {
        return byEntry.getOrDefault(entry, NOBODY);
    }
}
