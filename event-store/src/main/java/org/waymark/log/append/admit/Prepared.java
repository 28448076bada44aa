package org.waymark.log.append.admit;

import java.util.List;
import java.util.Map;
import org.waymark.log.Bytes;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.draft.DraftEvent;

/** A draft whose events are as they will be stored; only its number, time and chain are missing. */
public record Prepared(Pending pending, List<StoredEvent> events, Bytes section) {

    static Prepared of(Pending pending, Map<String, PartDigest> parts) {
        List<StoredEvent> events = pending.draft.events().stream()
                .map(event -> stored(event, parts))
                .toList();
        return new Prepared(pending, events, ChainHash.eventSection(events));
    }

    private static StoredEvent stored(DraftEvent event, Map<String, PartDigest> parts) {
        return new StoredEvent(
                event.id(),
                event.type(),
                event.revision(),
                event.stream(),
                event.seq(),
                event.at(),
                event.payload(),
                event.metadata(),
                event.partIds().stream().map(parts::get).toList());
    }
}
