package org.waymark.standalone.serve;

import java.util.function.Supplier;
import org.springframework.boot.web.server.PortInUseException;
import org.waymark.access.store.AccessStoreException;
import org.waymark.log.sqlite.LogInUseException;
import org.waymark.log.sqlite.LogOpenException;
import org.waymark.standalone.SaidPlainly;

/** Turns what stops a start into a sentence with a remedy. */
final class StartFailure {

    private StartFailure() {}

    static <T> T plainly(Supplier<T> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            throw plainly(e);
        }
    }

    private static RuntimeException plainly(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SaidPlainly said) {
                return said;
            }
            if (cause instanceof LogInUseException || cause instanceof LogOpenException) {
                return new SaidPlainly(String.valueOf(cause.getMessage()), failure);
            }
            if (cause instanceof AccessStoreException shut) {
                return new SaidPlainly(
                        "The accounts: " + shut.getMessage() + ". Name a folder that you may write to: --data DIR",
                        failure);
            }
            if (cause instanceof PortInUseException taken) {
                return Port.taken(taken.getPort(), failure);
            }
        }
        return failure;
    }
}
