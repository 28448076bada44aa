package org.waymark.queryside.follow;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.read.LogReader;

/** Tells how far the views are on their first way through the log, and when they have reached its end once. */
public final class CatchingUp implements EventMessageHandler {

    /** Entries between two lines in the log of the program: a few seconds' work. */
    static final long REPORT_EVERY = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Intake intake;
    private final LogReader log;
    private volatile long goal;
    private volatile boolean done;

    CatchingUp(Intake intake, LogReader log) {
        this.intake = intake;
        this.log = log;
    }

    void begin() {
        goal = log.head().position();
        if (goal == 0) {
            done = true;
            return;
        }
        LOG.info("Building the views from {} entries", goal);
        look();
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        look();
        return null;
    }

    private void look() {
        long last = intake.last();
        if (!done && last >= goal) {
            done = true;
            LOG.info("The views have caught up, at position {}", last);
        } else if (!done && last % REPORT_EVERY == 0 && last > 0) {
            LOG.info("The views are at position {} of {}", last, goal);
        }
    }

    /** Whether the end of the log, as it was at the start, has been reached. */
    public boolean isDone() {
        return done;
    }

    /** The position that must be reached first. */
    public long goal() {
        return goal;
    }
}
