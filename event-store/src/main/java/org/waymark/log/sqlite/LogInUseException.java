package org.waymark.log.sqlite;

import java.nio.file.Path;

/** Another process writes this log; two would break it. */
public final class LogInUseException extends LogOpenException {
    private final String pid;

    LogInUseException(Path directory, String pid) {
        super(
                "The log in " + directory.toAbsolutePath() + " is open for writing in process " + pid
                        + ". Stop that process, or choose another data directory; verify and export can run beside it.",
                null);
        this.pid = pid;
    }

    /** The process that holds the log. */
    public String pid() {
        return pid;
    }
}
