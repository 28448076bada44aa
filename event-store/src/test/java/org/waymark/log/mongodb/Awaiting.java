package org.waymark.log.mongodb;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens by itself. */
final class Awaiting {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Awaiting() {}

    static MongoLog ready(MongoLog log) {
        until(() -> log.state().kind() == MongoState.Kind.READY, () -> String.valueOf(log.state()));
        return log;
    }

    static void state(MongoLog log, MongoState.Kind kind) {
        until(() -> log.state().kind() == kind, () -> String.valueOf(log.state()));
    }

    private static void until(BooleanSupplier condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + otherwise.get());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
