package org.waymark.queryside.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.replay.ReplayView.Line;

/**
 * Where replays are made: a few at a time, in turns, on threads of their own that are half as many as the processors, so that
 * pages stay quick. Whoever asks gets the answer, or how far it is. One that nobody asks for any more is given up, and its
 * room goes to the next.
 */
public final class ReplayDesk implements AutoCloseable {

    /** Replays that take turns; more would each be slower, and none done sooner. */
    static final int MOST_UNDERWAY = 4;

    /** Answers kept: what somebody compares in an afternoon. */
    static final int KEPT = 30;

    /** How long an answer is waited for before its progress is told: a small community is done by then. */
    static final Duration FIRST_LOOK = Duration.ofMillis(700);

    /** One of so many processors works at replays. */
    private static final int SHARE = 2;

    private final InstantSource clock;
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / SHARE);
    private final ExecutorService executor;
    private final Map<Key, ReplayRun> underway = new LinkedHashMap<>();

    /** What ended: answers until others push them out, failures until one asker has been told. */
    private final Cache<Key, ReplayRun> ended =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * What tells two replays apart: the same key is the same answer.
     *
     * @param before digest of the rubric it is held against; null for the adopted ones
     * @param after digest of the one that is tried
     */
    record Key(
            String community,
            long position,
            LocalDate asOf,
            @Nullable String before,
            String after,
            @Nullable LocalDate from) {}

    /** How a replay stands. */
    sealed interface State {
        /** It is done. */
        record Done(List<Line> lines) implements State {}

        /** It is being made; {@code of} is 0 until the partnerships are counted. */
        record Running(int judged, int of) implements State {}

        /** Others are being made; it begins when one of them is done. */
        record Waiting() implements State {}
    }

    public ReplayDesk(InstantSource clock) {
        this.clock = clock;
        this.executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("replay-", 0).factory());
    }

    /** The answer if it is there or comes at once; otherwise begins it, and says how far it is. */
    State ask(Key key, Supplier<List<String>> listing, Function<String, Line> judging) {
        ReplayRun run = runFor(key, listing, judging);
        return run == null ? new State.Waiting() : look(key, run);
    }

    private synchronized @Nullable ReplayRun runFor(
            Key key, Supplier<List<String>> listing, Function<String, Line> judging) {
        clear();
        ReplayRun known = ended.getIfPresent(key);
        if (known != null) {
            return known;
        }
        ReplayRun run = underway.get(key);
        if (run == null && underway.size() < MOST_UNDERWAY) {
            run = new ReplayRun(listing, judging, clock);
            underway.put(key, run);
            run.start(CurrentActor.carriedTo(executor), threads);
        }
        if (run != null) {
            run.ask();
        }
        return run;
    }

    /** What ended is kept, also a failure: nobody may have heard of it yet. What nobody asks for is given up. */
    private void clear() {
        underway.entrySet().removeIf(each -> isOver(each.getKey(), each.getValue()));
    }

    private boolean isOver(Key key, ReplayRun run) {
        run.giveUpIfForgotten();
        boolean over = run.lines().isDone();
        if (over && !run.lines().isCancelled()) {
            ended.put(key, run);
        }
        return over;
    }

    private State look(Key key, ReplayRun run) {
        try {
            if (!run.isDoneWithin(FIRST_LOOK)) {
                return new State.Running(run.judged(), run.of());
            }
            return new State.Done(run.lines().join());
        } catch (CancellationException e) {
            return new State.Waiting();
        } catch (CompletionException e) {
            forget(key, run);
            throw new IllegalStateException("the replay of " + key.community() + " broke off", e.getCause());
        }
    }

    private synchronized void forget(Key key, ReplayRun told) {
        ended.asMap().remove(key, told);
        underway.remove(key, told);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
