package org.waymark.log.mongodb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.log.LogUnavailableException;

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

    /** Asks until the database answers: a connection that died in an outage may be met once more after it. */
    static <T> T answered(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        until(
                () -> {
                    try {
                        return answer.add(question.get());
                    } catch (LogUnavailableException stillAway) {
                        return false;
                    }
                },
                () -> "no answer");
        return answer.getFirst();
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
