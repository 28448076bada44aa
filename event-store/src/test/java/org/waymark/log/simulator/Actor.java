package org.waymark.log.simulator;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A process of the simulation: its code runs only while it is its turn, so that one seed is one history. */
final class Actor {
    /** The process ended as by {@code kill -9}. */
    static final class Killed extends RuntimeException {
        Killed() {
            super(null, null, false, false);
        }
    }

    /** What an actor does between its turns. */
    @FunctionalInterface
    interface Life {
        void live(Actor self) throws InterruptedException;
    }

    final String name;
    private final Semaphore mine = new Semaphore(0);
    private final Semaphore back = new Semaphore(0);
    private boolean killed;
    private boolean ended;
    private boolean waiting;
    private @Nullable Throwable failure;

    Actor(String name, Life life) {
        this.name = name;
        Thread.ofVirtual().start(() -> {
            mine.acquireUninterruptibly();
            try {
                if (!killed) {
                    life.live(this);
                }
            } catch (Killed e) {
                killed = true;
            } catch (Throwable e) {
                failure = e;
            }
            ended = true;
            back.release();
        });
    }

    /** Lets it run until it pauses, waits or ends. */
    void turn() {
        mine.release();
        back.acquireUninterruptibly();
        if (failure instanceof Error ofOurs) { // a fault of the simulator harms no log
            throw ofOurs;
        }
        if (failure != null) {
            throw failure instanceof Violation violation ? violation : new Violation(name + " failed: " + failure);
        }
    }

    /** Called by the actor: whoever has the next turn goes on. */
    void pause() {
        back.release();
        mine.acquireUninterruptibly();
        if (killed) {
            throw new Killed();
        }
    }

    /** Called by the actor: it has no turn until somebody calls {@link #proceed}. */
    void await() {
        waiting = true;
        pause();
    }

    void proceed() {
        waiting = false;
    }

    void kill() {
        if (!ended) {
            killed = true;
            turn();
        }
    }

    boolean canRun() {
        return !ended && !waiting;
    }

    boolean isWaiting() {
        return waiting && !ended;
    }

    boolean hasEnded() {
        return ended;
    }
}
