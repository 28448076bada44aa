package org.waymark.queryside.follow;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.read.LogReader;

/** Tells how far the views are on their first way through the log, and when they have reached its end once. */
public final class CatchingUp implements EventMessageHandler {

    /** Entries between two lines in the log of the program: a few seconds' work. */
    static final long REPORT_EVERY = 50_000;

    private static final long UNKNOWN = -1;
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    private final Intake intake;
    private final LogReader log;
    private volatile long goal = UNKNOWN;
    private volatile boolean done;

    CatchingUp(Intake intake, LogReader log) {
        this.intake = intake;
        this.log = log;
    }

    /** Looks how far the way is. A log that does not answer now is asked by whoever wants to know next. */
    void begin() {
        if (goal != UNKNOWN) {
            return;
        }
        try {
            goal = log.head().position();
        } catch (LogUnavailableException e) {
            LOG.debug("The log does not answer yet", e);
            return;
        }
        if (goal > 0) {
            LOG.info("Building the views from {} entries", goal);
        }
        look();
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        begin();
        look();
        return null;
    }

    private void look() {
        long last = intake.last();
        if (goal == UNKNOWN) {
            return;
        }
        if (!done && last >= goal) {
            done = true;
            LOG.atLevel(goal == 0 ? Level.DEBUG : Level.INFO).log("The views have caught up, at position {}", last);
        } else if (!done && last % REPORT_EVERY == 0 && last > 0) {
            LOG.info("The views are at position {} of {}", last, goal);
        }
    }

    /** Whether the end of the log, as it was at the start, has been reached. */
    public boolean isDone() {
        begin();
        return done;
    }

    /** The position that must be reached first; 0 while nobody can say. */
    public long goal() {
        return Math.max(0, goal);
    }
}
