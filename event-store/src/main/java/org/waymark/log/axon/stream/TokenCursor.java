package org.waymark.log.axon.stream;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.axon.LogToken;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** Reads on from a token, which may lie inside a commit. */
public final class TokenCursor {
    /** Commits read at once: enough to be quick in a rebuild, little enough to stay small in memory. */
    private static final int PAGE = 200;

    private final boolean recorded;
    private final CommitFeed feed;
    private List<Commit> begun;
    private final long after;

    /** Opens at a token, or at the beginning without one; refuses a token that this log has not given. */
    public TokenCursor(CommitLog log, PositionGate newest, @Nullable TrackingToken token, boolean recorded) {
        this.recorded = recorded;
        this.after = token == null ? 0 : checked(log, unwrapped(token));
        this.begun = log.containing(after).filter(commit -> commit.last() > after).stream()
                .toList();
        this.feed = new LogReader(log, newest).followAfter(after);
    }

    /** The next events, none when there is nothing more at the moment. */
    public Stream<TrackedEventData<byte[]>> next() {
        return data(begun.isEmpty() ? feed.next(PAGE) : rest());
    }

    /** As {@link #next}, but waits at most this long. */
    public Stream<TrackedEventData<byte[]>> await(Duration atMost) throws InterruptedException {
        return data(begun.isEmpty() ? feed.await(PAGE, atMost) : rest());
    }

    private List<Commit> rest() {
        List<Commit> rest = begun;
        begun = List.of();
        return rest;
    }

    private Stream<TrackedEventData<byte[]>> data(List<Commit> commits) {
        return commits.stream().flatMap(commit -> StoredEventData.tracked(commit, after, recorded));
    }

    private static LogToken unwrapped(TrackingToken token) {
        if (WrappedToken.unwrapLowerBound(token) instanceof LogToken ours) {
            return ours;
        }
        throw new LogToken.Refused("a token of another kind: " + token);
    }

    private static long checked(CommitLog log, LogToken token) {
        String logId = log.genesis().logId().value();
        if (!logId.equals(token.logId())) {
            throw new LogToken.Refused("the token is of log " + token.logId() + ", this is log " + logId);
        }
        if (token.reached() > 0) {
            Commit commit = log.containing(token.reached())
                    .orElseThrow(() -> new LogToken.Refused("position " + token.reached()
                            + " is beyond the head of log " + logId + "; it was cut short or restored"));
            if (!commit.hash().hex().equals(token.hash())) {
                throw new LogToken.Refused("commit " + commit.number() + " is not the one that the token has seen");
            }
        }
        return token.reached();
    }
}
