package org.waymark.log;

import java.time.Instant;
import java.util.List;

/**
 * Everything that one unit of work appends: all of it is in the log, or none of it.
 *
 * @param number 1-based, plus one each; 0 is the genesis record
 * @param first position of its first event, 1-based and contiguous over the log
 * @param claimed whether {@code recordedAt} was claimed by an import instead of taken from the log's clock
 * @param commitId the caller's command id; answers "did it land?"
 * @param bodyDigest keyed digest of the command's body: the same id with another body is refused
 */
public record Commit(
        LogId logId,
        long number,
        long first,
        Instant committedAt,
        Instant recordedAt,
        boolean claimed,
        String commitId,
        Digest bodyDigest,
        String actor,
        List<StoredEvent> events,
        Digest prevHash,
        Digest hash) {
    /** The version of the stored format that this code reads and writes. */
    public static final int FORMAT = 1;

    public Commit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit holds at least one event");
        }
    }

    /** The same commit around these events. */
    public Commit with(List<StoredEvent> others) {
        return new Commit(
                logId,
                number,
                first,
                committedAt,
                recordedAt,
                claimed,
                commitId,
                bodyDigest,
                actor,
                others,
                prevHash,
                hash);
    }

    /** How many events, hence positions, it has. */
    public int n() {
        return events.size();
    }

    /** Position of its last event. */
    public long last() {
        return first + n() - 1;
    }

    public boolean contains(long position) {
        return first <= position && position <= last();
    }

    public StoredEvent eventAt(long position) {
        return events.get(Math.toIntExact(position - first));
    }

    public List<StreamSlice> streams() {
        return StreamSlice.of(events);
    }
}
