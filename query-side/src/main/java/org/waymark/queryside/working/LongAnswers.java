package org.waymark.queryside.working;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.access.CurrentActor;

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

    /** Questions in hand at most: the partnerships of a large nation. Beyond that nothing more is taken on for a while. */
    static final int MOST_PENDING = 5_000;

    /** How long whoever asks for several answers waits for all of them; most are there by then. */
    private static final Duration WAIT = Duration.ofMillis(250);

    /** One of so many processors works in the background. */
    private static final int SHARE = 2;

    private final Cache<Q, A> known;
    private final Map<Q, Asked<A>> pending = new ConcurrentHashMap<>();
    private final Duration patience;
    private final Executor workers;

    /** What somebody waits for, and when it was asked for last. */
    private static final class Asked<A> {
        private final CompletableFuture<A> answer = new CompletableFuture<>();
        private final AtomicBoolean begun = new AtomicBoolean();
        private volatile long last = System.nanoTime();
    }

    LongAnswers(int kept, Duration patience, Executor workers) {
        this.known = Caffeine.newBuilder().maximumSize(kept).build();
        this.patience = patience;
        this.workers = CurrentActor.carriedTo(workers);
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
     * The answers to several questions, in the same order.
     *
     * @param work finds the answer to one
     * @throws StillWorking while some are still being worked out
     */
    public List<A> all(List<Q> questions, Function<Q, A> work) {
        questions.forEach(question -> ask(question, () -> work.apply(question), Duration.ZERO));
        long until = System.nanoTime() + WAIT.toNanos();
        List<A> found = new ArrayList<>();
        for (Q question : questions) {
            Duration left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
            ask(question, () -> work.apply(question), left).ifPresent(found::add);
        }
        if (found.size() < questions.size()) {
            throw new StillWorking(found.size(), questions.size());
        }
        return found;
    }

    /**
     * The answer, or nothing while it is still being worked out.
     *
     * @param work finds the answer; what it throws is thrown here, to whoever asks next, and then it is tried anew
     * @param wait how long the caller waits for it
     */
    public Optional<A> ask(Q question, Supplier<A> work, Duration wait) {
        A answer = known.getIfPresent(question);
        return answer == null
                ? pending(question).flatMap(asked -> ask(question, asked, work, wait))
                : Optional.of(answer);
    }

    /** Nothing where too many are in hand. */
    private Optional<Asked<A>> pending(Q question) {
        if (pending.size() >= MOST_PENDING) {
            pending.values().removeIf(asked -> asked.answer.isDone());
            if (pending.size() >= MOST_PENDING) {
                return Optional.ofNullable(pending.get(question));
            }
        }
        return Optional.of(pending.computeIfAbsent(question, any -> new Asked<>()));
    }

    private Optional<A> ask(Q question, Asked<A> asked, Supplier<A> work, Duration wait) {
        asked.last = System.nanoTime();
        if (asked.begun.compareAndSet(false, true)) {
            workers.execute(() -> finish(question, asked, work));
        }
        try {
            return Optional.of(asked.answer.get(wait.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | CancellationException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            pending.remove(question, asked);
            throw new IllegalStateException("an answer could not be worked out", failed.getCause());
        }
    }

    private void finish(Q question, Asked<A> asked, Supplier<A> work) {
        if (System.nanoTime() - asked.last > patience.toNanos()) {
            pending.remove(question, asked);
            asked.answer.cancel(false);
            return;
        }
        try {
            A answer = work.get();
            known.put(question, answer);
            asked.answer.complete(answer);
            pending.remove(question, asked);
        } catch (RuntimeException | Error failed) {
            asked.answer.completeExceptionally(failed);
        }
    }
}
