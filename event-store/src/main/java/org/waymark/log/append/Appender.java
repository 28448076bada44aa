package org.waymark.log.append;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.Part;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftCheck;
import org.waymark.log.draft.DraftPart;
import org.waymark.log.read.PositionGate;

/**
 * The one way into a log. Many threads may append at once; they share writes, one batch in flight, none delayed to
 * fill up.
 */
public final class Appender implements AutoCloseable {
    private final CommitLog log;
    private final BodyDigest bodies;
    private final AppendMetrics metrics;
    private final AppendQueue queue;
    private final PositionGate newest;
    private final SecureRandom salts = new SecureRandom();

    /** The gate is advanced with each commit that lands; readers of this process wait at it. */
    public Appender(CommitLog log, Clock clock, PositionGate newest, @Nullable MeterRegistry registry) {
        this.log = log;
        this.bodies = new BodyDigest(log::bodyKey);
        this.newest = newest;
        this.metrics = new AppendMetrics(registry);
        this.queue = new AppendQueue(
                new AppendProtocol(log, clock, newest, metrics, Thread::sleep), new IndexWatch(log), newest, metrics);
    }

    /** Appends a draft. The future never fails: every way it can end is an {@link AppendOutcome}. */
    public CompletableFuture<AppendOutcome> append(Draft draft) {
        Optional<AppendOutcome> objection = DraftCheck.objection(draft);
        if (objection.isPresent()) {
            return CompletableFuture.completedFuture(objection.get());
        }
        try {
            Pending pending = new Pending(draft, bodies.of(draft.body()), salted(draft.parts()));
            metrics.waits(pending);
            queue.add(pending);
            return pending.answer();
        } catch (LogUnavailableException e) {
            return CompletableFuture.completedFuture(unavailable(e));
        }
    }

    /**
     * What is known of a command before it is decided: {@code Known}, or {@code Refused} with {@code OTHER_BODY}, or
     * nothing. Ask this first, so that a retry is never decided on newer state.
     */
    public Optional<AppendOutcome> known(String commitId, Bytes body) {
        return log.find(commitId).map(commit -> Pending.known(commit, bodies.of(body), log::genesis));
    }

    /** Those of these ids that events of the log have already; ask before deciding, to refuse with a reason. */
    public Set<String> takenEventIds(Collection<String> ids) {
        return log.eventIds(ids);
    }

    /** Why nothing can be written now, or nothing when all is well; for a health page. */
    public Optional<Refused> obstacle() {
        Optional<Refused> broken = newest.broken().map(AppendQueue::refusal);
        if (broken.isPresent()) {
            return broken;
        }
        try {
            List<String> defects = log.indexDefects();
            return defects.isEmpty()
                    ? queue.obstacle()
                    : Optional.of(new Refused(Code.INDEXES, String.join("; ", defects)));
        } catch (LogUnavailableException e) {
            return Optional.of(unavailable(e));
        }
    }

    private static Refused unavailable(LogUnavailableException e) {
        return new Refused(Code.UNAVAILABLE, "nothing was written: " + e.getMessage());
    }

    /** Writes what is queued, then stops; later drafts are refused. */
    @Override
    public void close() {
        queue.close();
    }

    private List<Part> salted(List<DraftPart> parts) {
        return parts.stream()
                .map(part -> {
                    byte[] salt = new byte[Part.SALT_LENGTH];
                    salts.nextBytes(salt);
                    return new Part(part.id(), Bytes.of(salt), part.bytes());
                })
                .toList();
    }
}
