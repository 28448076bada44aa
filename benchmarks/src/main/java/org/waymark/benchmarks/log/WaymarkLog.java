package org.waymark.benchmarks.log;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.read.LogReader;

/**
 * Waymark's log as the program uses it: appender with group commit, hash chain and all indexes; a reader that checks
 * the chain. One event a commit, which is the dearest way to use it.
 *
 * @param size bytes of what is kept
 */
record WaymarkLog(Appender appender, LogReader reader, Size size, Runnable closing) implements Contender {

    /** Drafts on their way while filling: enough that every batch is full. */
    private static final int UNDER_WAY = 4_000;

    /** Commits read at once, as the views do. */
    private static final int PAGE = 500;

    private static final Bytes PAYLOAD = Bytes.utf8(Sample.PAYLOAD);
    private static final Bytes METADATA = Bytes.utf8("{}");

    @FunctionalInterface
    interface Size {
        long bytes() throws Exception;
    }

    static Supplier<Genesis> genesis() {
        return () -> Genesis.fresh(
                new LogId(UUID.randomUUID().toString()), Clock.systemUTC().instant());
    }

    @Override
    public void append(long number) throws Exception {
        require(appender.append(draft(number)).get());
    }

    @Override
    public void fill(long from, long to) throws InterruptedException {
        var room = new Semaphore(UNDER_WAY);
        var failure = new AtomicReference<@Nullable Throwable>();
        for (long number = from; number < to && failure.get() == null; number++) {
            room.acquire();
            CompletableFuture<Void> landed = appender.append(draft(number)).thenAccept(WaymarkLog::require);
            var _ = landed.whenComplete((done, error) -> {
                if (error != null) {
                    failure.compareAndSet(null, error);
                }
                room.release();
            });
        }
        room.acquire(UNDER_WAY);
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException("filling failed", first);
        }
    }

    @Override
    public long replay() {
        long events = 0;
        var feed = reader.follow();
        for (List<Commit> page = feed.next(PAGE); !page.isEmpty(); page = feed.next(PAGE)) {
            events += page.stream().mapToInt(Commit::n).sum();
        }
        return events;
    }

    @Override
    public long bytes() throws Exception {
        return size.bytes();
    }

    @Override
    public void close() {
        closing.run();
    }

    private static void require(AppendOutcome outcome) {
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException("not appended: " + outcome);
        }
    }

    private static Draft draft(long number) {
        var event = new DraftEvent(
                "entry-" + number,
                Sample.TYPE,
                "1",
                Sample.stream(number),
                Sample.seq(number),
                Instant.EPOCH,
                PAYLOAD,
                METADATA,
                List.of());
        return new Draft("command-" + number, PAYLOAD, "benchmark", List.of(event), List.of(), true, null);
    }
}
