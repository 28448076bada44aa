package org.waymark.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One event as it lies in the log. Payload and metadata are the very bytes that were hashed; nobody re-encodes them.
 *
 * @param seq its sequence number in its stream, from 0
 * @param at the time that the publisher gave it, to the millisecond; not the log's clock
 */
public record StoredEvent(
        String id,
        String type,
        String revision,
        String stream,
        long seq,
        Instant at,
        Bytes payload,
        Bytes metadata,
        List<PartDigest> parts) {
    public StoredEvent {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        parts = List.copyOf(parts);
    }
}
