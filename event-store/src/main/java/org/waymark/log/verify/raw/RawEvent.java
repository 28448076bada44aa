package org.waymark.log.verify.raw;

import java.util.List;

/**
 * An event with the parts it names, as they are; contents already digested, in hex.
 *
 * @param erases the parts that it says were erased, as {@link RawErasure} reads it
 */
public record RawEvent(
        long position,
        String id,
        String type,
        String revision,
        String stream,
        long seq,
        long at,
        String payloadDigest,
        String metadataDigest,
        List<RawPart> parts,
        List<String> erases) {

    /** What the event says of a part, and what lies beside the chain under that id. */
    public record RawPart(String id, String digest, State state, String actualDigest) {}

    /** How a part can be. */
    public enum State {
        THERE,
        ERASED,
        MISSING
    }
}
