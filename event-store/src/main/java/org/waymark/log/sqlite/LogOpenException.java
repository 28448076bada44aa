package org.waymark.log.sqlite;

import org.jspecify.annotations.Nullable;

/** The log cannot be opened as asked; the message says why and what to do. */
public sealed class LogOpenException extends RuntimeException permits LogInUseException {
    public LogOpenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
