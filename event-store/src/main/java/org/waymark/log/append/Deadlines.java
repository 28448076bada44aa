package org.waymark.log.append;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.draft.AppendLimits;

/**
 * Answers callers who have waited too long. It looks now and then instead of setting an alarm for each caller: an alarm
 * set and taken back wakes another thread twice for every append.
 */
final class Deadlines implements AutoCloseable {
    /** How late an answer may be: little beside {@link AppendLimits#CALLER_DEADLINE}. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private record Due(Pending pending, long at) {}

    private final Queue<Due> waiting = new ConcurrentLinkedQueue<>();
    private final Thread watch =
            Thread.ofPlatform().name("waymark-append-deadlines").daemon().start(this::watch);

    void add(Pending pending) {
        waiting.add(new Due(pending, System.nanoTime() + AppendLimits.CALLER_DEADLINE.toNanos()));
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                look(System.nanoTime());
            }
        } catch (InterruptedException e) {
            waiting.clear();
        }
    }

    private void look(long now) {
        for (Due due : waiting) {
            if (due.at() - now <= 0) {
                due.pending().expire();
            }
        }
        waiting.removeIf(due -> due.pending().isAnswered());
    }
}
