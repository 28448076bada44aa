package org.waymark.log.verify;

import java.util.List;

/** A row of {@code events} with the parts it names, as they are; contents already digested, in hex. */
record RawEvent(
        long position,
        String id,
        String type,
        String revision,
        String stream,
        long seq,
        long at,
        String payloadDigest,
        String metadataDigest,
        List<RawPart> parts) {

    /** What the event says of a part, and what lies beside the chain under that id. */
    record RawPart(String id, String digest, State state, String actualDigest) {}

    /** How a part can be. */
    enum State {
        THERE,
        ERASED,
        MISSING
    }
}
