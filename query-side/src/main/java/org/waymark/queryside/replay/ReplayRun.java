package org.waymark.queryside.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

/**
 * One replay under way, until all partnerships are judged or it is given up. It takes its turns a partnership each, so that
 * none that runs beside it waits for the whole of it; at each it looks whether anybody still asks.
 */
final class ReplayRun {

    /** How long nobody may ask for a replay before it is given up; a page under way asks every few seconds. */
    static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(60);

    private final Supplier<List<String>> listing;
    private final Function<String, Line> judging;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger judged = new AtomicInteger();
    private final CompletableFuture<List<Line>> lines = new CompletableFuture<>();
    private final InstantSource clock;
    private volatile Instant askedFor;
    private volatile List<String> ids = List.of();
    private volatile AtomicReferenceArray<Line> answers = new AtomicReferenceArray<>(0);

    /**
     * A replay.
     *
     * @param listing names the partnerships; asked once, off the caller's thread
     * @param judging answers for one of them
     */
    ReplayRun(Supplier<List<String>> listing, Function<String, Line> judging, InstantSource clock) {
        this.listing = listing;
        this.judging = judging;
        this.clock = clock;
        this.askedFor = clock.instant();
    }

    /** Lists and judges on so many threads of an executor at most, which it shares. */
    void start(Executor threads, int most) {
        threads.execute(() -> guarded(() -> {
            ids = listing.get();
            answers = new AtomicReferenceArray<>(ids.size());
            if (ids.isEmpty()) {
                lines.complete(List.of());
            }
            IntStream.range(0, Math.min(most, ids.size())).forEach(each -> queue(threads));
        }));
    }

    private void queue(Executor threads) {
        threads.execute(() -> guarded(() -> turn(threads)));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            lines.completeExceptionally(e);
        }
    }

    /** Judges one partnership and goes behind all others that wait. */
    private void turn(Executor threads) {
        giveUpIfForgotten();
        int all = ids.size();
        int i = next.getAndIncrement();
        if (i < all && !lines.isDone()) {
            answers.set(i, judging.apply(ids.get(i)));
            if (judged.incrementAndGet() == all) {
                lines.complete(IntStream.range(0, all).mapToObj(answers::get).toList());
            }
            queue(threads);
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
    void ask() {
        askedFor = clock.instant();
    }

    /** Gives it up if nobody asked for too long; whoever is at a partnership ends with it. */
    void giveUpIfForgotten() {
        if (askedFor.isBefore(clock.instant().minus(FORGOTTEN_AFTER))) {
            lines.cancel(false);
        }
    }
}
