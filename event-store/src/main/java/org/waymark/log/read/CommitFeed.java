package org.waymark.log.read;

import java.time.Duration;
import java.util.List;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.chain.LogBrokenException;

/** Commits in order, each one once, each checked against the one before. For one thread. */
public final class CommitFeed {
    /** How long a feed sleeps before it looks for commits of another process. */
    static final Duration POLL = Duration.ofMillis(50);

    private final CommitLog log;
    private final PositionGate newest;
    private final ChainCheck check;

    CommitFeed(CommitLog log, PositionGate newest, ChainCheck check) {
        this.log = log;
        this.newest = newest;
        this.check = check;
    }

    /** The next commits, at most {@code limit}; none when the feed has caught up. */
    public List<Commit> next(int limit) {
        try {
            List<Commit> commits = log.read(check.number() + 1, limit);
            commits.forEach(check::accept);
            newest.advance(check.position());
            return commits;
        } catch (LogBrokenException e) {
            newest.foundBroken(e);
            throw e;
        }
    }

    /** As {@link #next}, but waits at most this long for the first. */
    public List<Commit> await(int limit, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<Commit> commits = next(limit);
        while (commits.isEmpty() && System.nanoTime() < deadline) {
            newest.await(check.position() + 1, shorter(POLL, Duration.ofNanos(deadline - System.nanoTime())));
            commits = next(limit);
        }
        return commits;
    }

    /** Position of the last event handed out. */
    public long position() {
        return check.position();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
