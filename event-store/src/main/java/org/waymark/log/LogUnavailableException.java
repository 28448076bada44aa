package org.waymark.log;

/** The storage did not answer a read; nothing is known to be wrong with the log itself. */
public final class LogUnavailableException extends RuntimeException {
    public LogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
