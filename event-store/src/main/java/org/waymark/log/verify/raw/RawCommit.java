package org.waymark.log.verify.raw;

import java.util.List;

/** A commit with its events, as they are; digests in hex. */
public record RawCommit(
        long number,
        long version,
        String logId,
        long first,
        long n,
        long committedAt,
        long recordedAt,
        long claimed,
        String commitId,
        String bodyDigest,
        String actor,
        String prevHash,
        String hash,
        List<RawEvent> events) {
    public long last() {
        return first + n - 1;
    }
}
