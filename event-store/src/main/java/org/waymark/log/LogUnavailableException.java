package org.waymark.log;

import org.jspecify.annotations.Nullable;

/** The storage did not answer; nothing is known to be wrong with the log itself. */
public sealed class LogUnavailableException extends RuntimeException {
    public LogUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public LogUnavailableException(String message) {
        super(message);
    }

    /** There is no room to write; reading goes on. */
    public static final class DiskFull extends LogUnavailableException {
        public DiskFull(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
