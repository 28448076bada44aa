package org.waymark.log.chain;

import java.time.Instant;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;

/**
 * Walks along the log and stops loudly at the first commit that does not follow the one before. What a reader has
 * processed is then always a prefix of one chain.
 */
public final class ChainCheck {
    private final LogId logId;
    private long number;
    private long position;
    private Digest hash;
    private Instant recordedAt;

    private ChainCheck(LogId logId, long number, long position, Digest hash, Instant recordedAt) {
        this.logId = logId;
        this.number = number;
        this.position = position;
        this.hash = hash;
        this.recordedAt = recordedAt;
    }

    public static ChainCheck from(Genesis genesis) {
        return new ChainCheck(genesis.logId(), Genesis.NUMBER, 0, ChainHash.of(genesis), Instant.MIN);
    }

    /** Starts after a commit that was checked before. */
    public static ChainCheck after(Commit commit) {
        return new ChainCheck(commit.logId(), commit.number(), commit.last(), commit.hash(), commit.recordedAt());
    }

    /** Takes the next commit, or throws {@link LogBrokenException} and stays where it was. */
    public void accept(Commit next) {
        require(next, next.logId().equals(logId), "it belongs to log " + next.logId() + ", not " + logId);
        require(next, next.number() == number + 1, "a gap: the commit before it is " + number);
        require(next, next.first() == position + 1, "its first position is " + next.first() + " after " + position);
        require(next, next.prevHash().equals(hash), "its prevHash is not the hash of commit " + number);
        require(next, !next.recordedAt().isBefore(recordedAt), "it was recorded before commit " + number);
        require(next, next.hash().equals(ChainHash.of(next)), "its content is not what was hashed");
        number = next.number();
        position = next.last();
        hash = next.hash();
        recordedAt = next.recordedAt();
    }

    public long number() {
        return number;
    }

    public long position() {
        return position;
    }

    public Digest hash() {
        return hash;
    }

    private static void require(Commit commit, boolean holds, String otherwise) {
        if (!holds) {
            throw new LogBrokenException(commit.number(), otherwise);
        }
    }
}
