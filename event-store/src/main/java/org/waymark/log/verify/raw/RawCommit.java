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

    /** The same in the chain of another log: after a commit of this hash there. */
    public RawCommit under(String otherLogId, String otherPrevHash) {
        return new RawCommit(
                number,
                version,
                otherLogId,
                first,
                n,
                committedAt,
                recordedAt,
                claimed,
                commitId,
                bodyDigest,
                actor,
                otherPrevHash,
                hash,
                events);
    }
}
