package org.waymark.commandside;

import java.time.Instant;
import java.util.List;
import org.waymark.log.draft.AppendOutcome.Landed;

/**
 * A command in the log.
 *
 * @param position of its last entry; a view that has reached it shows the effect
 * @param since what others recorded on the same streams after the sender had looked; empty when they did not say
 */
public record Recorded(
        String commandId,
        long position,
        long commit,
        String hash,
        Instant recordedAt,
        List<RecordedEntry> entries,
        List<RecordedEntry> since) {

    public Recorded {
        entries = List.copyOf(entries);
        since = List.copyOf(since);
    }

    static Recorded of(String commandId, Landed landed, List<RecordedEntry> entries, List<RecordedEntry> since) {
        return new Recorded(
                commandId,
                landed.position(),
                landed.commit(),
                landed.hash().hex(),
                landed.recordedAt(),
                entries,
                since);
    }
}
