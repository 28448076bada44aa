package org.waymark.log.draft;

import java.time.Instant;
import java.util.List;
import org.waymark.log.Bytes;

/** An event on its way to the log; its place in its stream is already decided, its position is not. */
public record DraftEvent(
        String id,
        String type,
        String revision,
        String stream,
        long seq,
        Instant at,
        Bytes payload,
        Bytes metadata,
        List<String> partIds) {
    public DraftEvent {
        partIds = List.copyOf(partIds);
    }
}
