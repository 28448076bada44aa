package org.waymark.log.verify;

import java.util.List;

/** A row of {@code commits} with the rows of its events, as they are; digests in hex. */
record RawCommit(
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
    long last() {
        return first + n - 1;
    }
}
