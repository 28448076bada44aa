package org.waymark.log.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.draft.AppendLimits;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.PositionGate;

/** Who waits to append, and the one thread that takes all of them at once as soon as the write before is done. */
final class AppendQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppendQueue.class);

    /** How soon the thread notices that it is to stop. */
    private static final Duration STOP_CHECK = Duration.ofMillis(50);

    private final BlockingQueue<Pending> waiting;
    private final Deadlines deadlines = new Deadlines();
    private final AppendProtocol protocol;
    private final IndexWatch indexes;
    private final PositionGate newest;
    private final Thread writer;
    private volatile @Nullable Refused over;

    AppendQueue(AppendProtocol protocol, IndexWatch indexes, PositionGate newest, AppendMetrics metrics) {
        this(protocol, indexes, newest, metrics, new LinkedBlockingQueue<>(AppendLimits.QUEUE_LENGTH));
    }

    AppendQueue(
            AppendProtocol protocol,
            IndexWatch indexes,
            PositionGate newest,
            AppendMetrics metrics,
            BlockingQueue<Pending> waiting) {
        this.waiting = waiting;
        this.protocol = protocol;
        this.indexes = indexes;
        this.newest = newest;
        metrics.queue(waiting);
        writer = Thread.ofPlatform().name("waymark-append").daemon().start(this::write);
    }

    void add(Pending pending) {
        if (refuseWhenOver(pending)) {
            return;
        }
        if (!waiting.offer(pending)) {
            pending.refuse(
                    Code.UNAVAILABLE,
                    AppendLimits.QUEUE_LENGTH + " others wait already; it was not written, send it again later");
        } else {
            deadlines.add(pending);
            leaveWhenOver(pending);
        }
    }

    private boolean refuseWhenOver(Pending pending) {
        Refused end = over;
        if (end != null) {
            pending.refuse(end.code(), end.message());
        }
        return end != null;
    }

    /** Who refuses all that waits may have been here before this one did; then nobody else would answer it. */
    private void leaveWhenOver(Pending pending) {
        if (over != null && waiting.remove(pending)) {
            refuseWhenOver(pending);
        }
    }

    /** Why nothing that is added now is written soon; empty when all is well as far as the queue knows. */
    Optional<Refused> obstacle() {
        Refused end = over;
        return end != null ? Optional.of(end) : protocol.trouble();
    }

    /** Lets the thread write what is queued; a slot in doubt is given up after the callers' deadline. */
    @Override
    public void close() {
        end(new Refused(Code.CLOSED, "the log is closed or being closed; it was not written"));
        try {
            if (!writer.join(AppendLimits.CALLER_DEADLINE)) {
                writer.interrupt();
                writer.join();
            }
        } catch (InterruptedException e) {
            writer.interrupt();
            Thread.currentThread().interrupt();
        }
        deadlines.close();
        waiting.forEach(this::refuseWhenOver);
    }

    /** The first end counts: what comes of it later is not its reason. */
    private synchronized void end(Refused why) {
        if (over == null) {
            over = why;
        }
    }

    private void write() {
        try {
            while (over == null || !waiting.isEmpty()) {
                List<Pending> batch = nextBatch();
                if (!batch.isEmpty()) {
                    write(batch);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("Stopped appending before every outcome was known");
        } catch (Throwable e) {
            LOG.error("Appending stopped for good; commands are refused until Waymark is started anew", e);
            end(new Refused(
                    Code.UNAVAILABLE,
                    "writing stopped after an error, " + e + "; it was not written. Start Waymark anew"));
            waiting.forEach(this::refuseWhenOver);
        }
    }

    private void write(List<Pending> batch) throws InterruptedException {
        try {
            if (writable(batch)) {
                for (List<Pending> rest = batch; !rest.isEmpty(); ) {
                    rest = protocol.run(rest);
                }
            }
        } catch (RuntimeException e) {
            LOG.error("An append ended in a way it must not; its callers are told that the outcome is unknown", e);
            protocol.distrust();
        } finally {
            batch.forEach(Pending::unknown);
        }
    }

    /** What to say of a log in which a reader of this process found a commit that does not follow. */
    static Refused refusal(LogBrokenException broken) {
        return new Refused(
                Code.BROKEN,
                "the log is not what was acknowledged, so nothing is written on top of it: " + broken.getMessage()
                        + "; restore a copy that verifies");
    }

    private boolean writable(List<Pending> batch) {
        Optional<Refused> broken = newest.broken().map(AppendQueue::refusal);
        if (broken.isPresent()) {
            batch.forEach(pending -> pending.refuse(Code.BROKEN, broken.get().message()));
            return false;
        }
        try {
            List<String> defects = indexes.defects();
            String message = "the log may not be written: " + String.join("; ", defects);
            if (!defects.isEmpty()) {
                batch.forEach(pending -> pending.refuse(Code.INDEXES, message));
            }
            return defects.isEmpty();
        } catch (LogUnavailableException e) {
            batch.forEach(pending -> pending.refuse(Code.UNAVAILABLE, "nothing was written: " + e.getMessage()));
            return false;
        }
    }

    private List<Pending> nextBatch() throws InterruptedException {
        List<Pending> batch = new ArrayList<>();
        long bytes = 0;
        Pending next = waiting.poll(STOP_CHECK.toMillis(), TimeUnit.MILLISECONDS);
        while (next != null) {
            if (next.take()) {
                batch.add(next);
                bytes += next.bytes();
            }
            Pending after = waiting.peek();
            boolean full = batch.size() >= AppendLimits.COMMITS_PER_BATCH
                    || (after != null && bytes + after.bytes() > AppendLimits.BYTES_PER_BATCH);
            next = full ? null : waiting.poll();
        }
        return batch;
    }
}
