package org.waymark.queryside.working;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Works out one answer for each question, in the background and in the order of asking, and keeps it. Half of the
 * machine's processors do so at most, so that pages are served meanwhile. A question that nobody asked again for {@link #PATIENCE}
 * before its turn came is dropped: its reader has left.
 *
 * @param <Q> equal for questions that have the same answer for ever
 */
public final class LongAnswers<Q, A> {

    /** How long a question waits for its turn without being asked again; a page that waits asks every few seconds. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    /** One of so many processors works in the background. */
    private static final int SHARE = 2;

    private final Cache<Q, Asked<A>> asked;
    private final Duration patience;
    private final Executor workers;

    /** What somebody waits for, and when it was asked for last. */
    private static final class Asked<A> {
        private final CompletableFuture<A> answer = new CompletableFuture<>();
        private volatile long last = System.nanoTime();
    }

    LongAnswers(int kept, Duration patience, Executor workers) {
        this.asked = Caffeine.newBuilder().maximumSize(kept).build();
        this.patience = patience;
        this.workers = workers;
    }

    /**
     * Knows no answer yet.
     *
     * @param kept how many answers are kept; those that nobody asks for go first
     * @param name what the threads that work are called
     */
    public static <Q, A> LongAnswers<Q, A> kept(int kept, String name) {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors() / SHARE);
        return new LongAnswers<>(
                kept,
                PATIENCE,
                Executors.newFixedThreadPool(
                        workers,
                        Thread.ofPlatform().name(name + "-", 1).daemon().factory()));
    }

    /**
     * The answer, or nothing while it is still being worked out.
     *
     * @param work finds the answer; what it throws is thrown here, to whoever asks next, and then it is tried anew
     * @param wait how long the caller waits for it
     */
    public Optional<A> ask(Q question, Supplier<A> work, Duration wait) {
        Asked<A> mine = asked.get(question, any -> begin(work));
        mine.last = System.nanoTime();
        try {
            return Optional.of(mine.answer.get(wait.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException underway) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (CancellationException dropped) {
            asked.asMap().remove(question, mine);
            return Optional.empty();
        } catch (ExecutionException failed) {
            asked.asMap().remove(question, mine);
            throw new IllegalStateException("an answer could not be worked out", failed.getCause());
        }
    }

    private Asked<A> begin(Supplier<A> work) {
        Asked<A> begun = new Asked<>();
        workers.execute(() -> finish(begun, work));
        return begun;
    }

    private void finish(Asked<A> begun, Supplier<A> work) {
        if (System.nanoTime() - begun.last > patience.toNanos()) {
            begun.answer.cancel(false);
            return;
        }
        try {
            begun.answer.complete(work.get());
        } catch (RuntimeException | Error failed) {
            begun.answer.completeExceptionally(failed);
        }
    }
}
