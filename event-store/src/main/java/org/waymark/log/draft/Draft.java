package org.waymark.log.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;

/**
 * What a caller wants in one commit.
 *
 * @param commitId the command id; sent again with the same body it is answered with the position it has already
 * @param body the command's body in a canonical form; only its keyed digest is kept
 * @param contiguous whether a stream that is new must begin at 0; one that is there always goes on where it ends
 * @param claimedRecordedAt set by an import as history alone, and only for a log whose genesis record allows it
 */
public record Draft(
        String commitId,
        Bytes body,
        String actor,
        List<DraftEvent> events,
        List<DraftPart> parts,
        boolean contiguous,
        @Nullable Instant claimedRecordedAt) {
    public Draft {
        events = List.copyOf(events);
        parts = List.copyOf(parts);
    }

    public List<String> eventIds() {
        return events.stream().map(DraftEvent::id).toList();
    }
}
