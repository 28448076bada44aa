package org.waymark.log.append.admit;

import java.time.Instant;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainHash;

/** What the next commit must follow. */
public record Tail(
        LogId logId,
        long number,
        long position,
        Digest hash,
        Instant committedAt,
        Instant recordedAt,
        boolean claimsAllowed) {

    public static Tail of(CommitLog log) {
        Tail genesis = after(log.genesis());
        return log.head().map(genesis::followedBy).orElse(genesis);
    }

    public Tail followedBy(Commit commit) {
        return new Tail(
                commit.logId(),
                commit.number(),
                commit.last(),
                commit.hash(),
                commit.committedAt(),
                commit.recordedAt(),
                claimsAllowed && commit.claimed());
    }

    private static Tail after(Genesis genesis) {
        return new Tail(
                genesis.logId(),
                Genesis.NUMBER,
                0,
                ChainHash.of(genesis),
                genesis.createdAt(),
                Instant.MIN,
                genesis.claimedHistory());
    }
}
