package org.waymark.log.read;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A position that only grows, and a way to wait for it: at the log's head, or at what a view has taken in. */
public final class PositionGate {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
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
