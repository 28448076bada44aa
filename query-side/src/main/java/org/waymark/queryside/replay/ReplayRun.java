package org.waymark.queryside.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.queryside.replay.ReplayView.Line;

/** One replay under way: several threads take one partnership after the other, until all are judged or it is given up. */
final class ReplayRun {

    private final Supplier<List<String>> listing;
    private final Function<String, Line> judging;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger judged = new AtomicInteger();
    private final CompletableFuture<List<Line>> lines = new CompletableFuture<>();
    private volatile Instant askedFor;
    private volatile List<String> ids = List.of();
    private volatile AtomicReferenceArray<Line> answers = new AtomicReferenceArray<>(0);

    /**
     * A replay.
     *
     * @param listing names the partnerships; asked once, off the caller's thread
     * @param judging answers for one of them
     */
    ReplayRun(Supplier<List<String>> listing, Function<String, Line> judging, Instant askedFor) {
        this.listing = listing;
        this.judging = judging;
        this.askedFor = askedFor;
    }

    /** Lists and judges on so many threads of an executor. */
    void start(Executor threads, int most) {
        threads.execute(() -> guarded(() -> {
            ids = listing.get();
            answers = new AtomicReferenceArray<>(ids.size());
            IntStream.range(1, most).forEach(each -> threads.execute(() -> guarded(this::work)));
            work();
        }));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            lines.completeExceptionally(e);
        }
    }

    private void work() {
        int all = ids.size();
        for (int i = next.getAndIncrement(); i < all && !lines.isDone(); i = next.getAndIncrement()) {
            answers.set(i, judging.apply(ids.get(i)));
            judged.incrementAndGet();
        }
        if (judged.get() == all) {
            lines.complete(IntStream.range(0, all).mapToObj(answers::get).toList());
        }
    }

    /** What came of it, once it is done. */
    CompletableFuture<List<Line>> lines() {
        return lines;
    }

    /** Waits a bounded time for an end of it, good or bad. */
    boolean isDoneWithin(Duration wait) {
        try {
            return lines.handle((done, failure) -> true).get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a handled end is none that fails", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Partnerships judged so far. */
    int judged() {
        return judged.get();
    }

    /** Partnerships to judge; 0 until they are counted. */
    int of() {
        return ids.size();
    }

    /** Somebody waits for it. */
    void ask(Instant now) {
        askedFor = now;
    }

    /** Whether nobody has asked for it since. */
    boolean isForgotten(Instant since) {
        return askedFor.isBefore(since);
    }

    /** Gives it up; whoever is at a partnership ends with it. */
    void giveUp() {
        lines.cancel(false);
    }
}
