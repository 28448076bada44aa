package org.waymark.log.draft;

import org.waymark.log.Bytes;

/** An erasable text on its way to the log; the appender salts it. */
public record DraftPart(String id, Bytes bytes) {
    public static DraftPart of(String id, String text) {
        return new DraftPart(id, Bytes.utf8(text));
    }
}
