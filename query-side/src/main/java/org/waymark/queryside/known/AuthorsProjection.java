package org.waymark.queryside.known;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who recorded each entry: opaque account ids, shown beside the entry. */
public final class AuthorsProjection implements Projection {

    /** Stands for nobody known; an entry that is being taken in just now has it for a moment. */
    private static final String NOBODY = "";

    private final ConcurrentHashMap<String, String> byEntry = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> actors = new ConcurrentHashMap<>();

    /** By account, then by partnership: the position of the last entry. */
    private final ConcurrentHashMap<String, ConcurrentHashMap<String, Long>> lastOn = new ConcurrentHashMap<>();

    @Override
    public void on(Recorded recorded) {
        String actor = actors.computeIfAbsent(recorded.actor(), id -> id);
        byEntry.put(recorded.logged().entry(), actor);
        String partnership = recorded.logged().fact().header().partnership();
        if (partnership != null) {
            lastOn.computeIfAbsent(actor, any -> new ConcurrentHashMap<>())
                    .put(partnership, recorded.logged().position());
        }
    }

    /** The partnerships on which an account recorded something, that of its last entry first. */
    public List<String> partnershipsOf(String account) {
        return Map.copyOf(lastOn.getOrDefault(account, new ConcurrentHashMap<>())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The account that recorded an entry. */
    public String of(String entry) {
        return byEntry.getOrDefault(entry, NOBODY);
    }
}
