package org.waymark.log.portable;

import org.jspecify.annotations.Nullable;

/** A file that must not become a log, or a place that must not take it; the message says why and what to do. */
public final class RestoreRefusedException extends RuntimeException {
    RestoreRefusedException(String message) {
        this(message, null);
    }

    RestoreRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
