package org.waymark.log.mongodb;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.waymark.log.LogUnavailableException;

/**
 * Looks at the database until it is as it must be, and again now and then. A database that is away, at the start or
 * later, is a state that passes by itself and never a reason for the process to end.
 */
final class MongoWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MongoWatch.class);

    /** How often a database that is well is looked at: a dropped index is noticed within this time. */
    private static final Duration WELL = Duration.ofSeconds(30);

    /** The pause after the first failed look; doubled each time. */
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);

    /** The longest pause between failed looks. */
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);

    private final Supplier<List<String>> look;
    private final Supplier<String> trouble;
    private final Clock clock;
    private final Semaphore failed = new Semaphore(0);
    private final Thread thread;
    private volatile MongoState state;
    private Duration pause = FIRST_BACK_OFF;

    /** The first function prepares and checks and answers what is wrong; the second says why nobody answers. */
    MongoWatch(Supplier<List<String>> look, Supplier<String> trouble, Clock clock) {
        this.look = look;
        this.trouble = trouble;
        this.clock = clock;
        this.state = new MongoState(MongoState.Kind.STARTING, "the database has not answered yet", clock.instant());
        this.thread = Thread.ofPlatform().name("waymark-log-mongodb").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    MongoState state() {
        return state;
    }

    void requireReady() {
        MongoState now = state;
        if (!now.isReady()) {
            throw new LogUnavailableException("The log cannot be used: " + now.reason());
        }
    }

    /** An operation failed: to be looked into at once. */
    void failed(MongoException failure) {
        if (state.isReady()) {
            become(MongoState.Kind.AWAY, MongoErrors.described(failure));
            failed.release();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                lookOnce();
                failed.drainPermits();
                boolean woken = failed.tryAcquire(next().toMillis(), TimeUnit.MILLISECONDS);
                LOG.debug("Looking at the database again, asked to: {}", woken);
            }
        } catch (InterruptedException e) {
            LOG.debug("No longer looking at the database");
        }
    }

    private void lookOnce() {
        try {
            List<String> problems = look.get();
            if (problems.isEmpty()) {
                become(MongoState.Kind.READY, "all is well");
            } else {
                become(MongoState.Kind.REFUSED, String.join("; ", problems));
            }
        } catch (MongoSecurityException e) {
            become(
                    MongoState.Kind.REFUSED,
                    "the database does not take the user name and password; set the right ones");
        } catch (MongoException e) {
            become(MongoState.Kind.AWAY, MongoErrors.isNotAllowed(e) ? MongoErrors.described(e) : trouble.get());
        } catch (RuntimeException e) {
            become(MongoState.Kind.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    private Duration next() {
        if (state.isReady()) {
            pause = FIRST_BACK_OFF;
            return WELL;
        }
        Duration now = pause;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
        return now;
    }

    private void become(MongoState.Kind kind, String reason) {
        MongoState before = state;
        if (before.kind() != kind || !before.reason().equals(reason)) {
            state = new MongoState(kind, reason, before.kind() == kind ? before.since() : clock.instant());
            LOG.atLevel(kind == MongoState.Kind.READY ? Level.INFO : Level.WARN)
                    .log("The database of the log is {}: {}", kind, reason);
        }
    }
}
