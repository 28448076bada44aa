package org.waymark.log.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.log.chain.LogBrokenException;

/** A position that only grows, and a way to wait for it: at the log's head, or at what a view has taken in. */
public final class PositionGate {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable LogBrokenException> broken = new AtomicReference<>();
    private long reached;

    public PositionGate(long reached) {
        this.reached = reached;
    }

    public synchronized long reached() {
        return reached;
    }

    public void advance(long position) {
        synchronized (this) {
            if (position <= reached) {
                return;
            }
            reached = position;
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /** A reader found that the log does not follow; from now on nobody of this process may build on it. */
    public void foundBroken(LogBrokenException where) {
        broken.compareAndSet(null, where);
    }

    /** Where the log was found broken first; empty as far as anybody knows. */
    public Optional<LogBrokenException> broken() {
        return Optional.ofNullable(broken.get());
    }

    /** Calls this after each advance, on the advancing thread: it must be short and must not throw. */
    public void onAdvance(Runnable listener) {
        listeners.add(listener);
    }

    public void noLonger(Runnable listener) {
        listeners.remove(listener);
    }

    /** Waits until the position is reached, at most this long; answers whether it was. */
    public synchronized boolean await(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (reached < position) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
    }
}
