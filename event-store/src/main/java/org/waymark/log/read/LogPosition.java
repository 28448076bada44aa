package org.waymark.log.read;

import java.time.Instant;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;

/**
 * A place between two commits: everything up to {@code position} was known. It is the log's half of a basis; the hash
 * makes it a promise that can be checked.
 */
public record LogPosition(LogId logId, long position, long commit, Digest hash, Instant recordedAt) {

    /** The place after a commit. */
    public static LogPosition after(Commit commit) {
        return new LogPosition(commit.logId(), commit.last(), commit.number(), commit.hash(), commit.recordedAt());
    }

    /** The place before the first commit. */
    public static LogPosition before(Genesis genesis, Digest genesisHash) {
        return new LogPosition(genesis.logId(), 0, Genesis.NUMBER, genesisHash, genesis.createdAt());
    }
}
