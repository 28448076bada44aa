package org.waymark.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The run of sequence numbers that one commit gives to one stream. */
public record StreamSlice(String id, long first, int n) {
    public long last() {
        return first + n - 1;
    }

    /** The slices that events make, in order of first appearance. A stream whose numbers have a hole is refused. */
    public static List<StreamSlice> of(List<StoredEvent> events) {
        Map<String, StreamSlice> slices = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            slices.merge(event.stream(), new StreamSlice(event.stream(), event.seq(), 1), StreamSlice::followedBy);
        }
        return List.copyOf(slices.values());
    }

    private StreamSlice followedBy(StreamSlice next) {
        if (next.first != last() + 1) {
            throw new IllegalArgumentException(
                    "stream " + id + " has sequence number " + next.first + " after " + last() + " within one commit");
        }
        return new StreamSlice(id, first, n + next.n);
    }
}
