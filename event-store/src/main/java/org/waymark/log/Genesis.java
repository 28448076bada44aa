package org.waymark.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record before the first commit: who this log is. Its hash is the {@code prevHash} of commit 1, so all of it is
 * under the chain.
 *
 * @param claimedHistory whether commits may carry a recorded time claimed by an import; readers must then say so
 */
public record Genesis(
        LogId logId,
        Instant createdAt,
        boolean claimedHistory,
        @Nullable RestoredFrom restoredFrom) {
    /** The commit number that the genesis record stands for. */
    public static final long NUMBER = 0;

    /** The only algorithm of format version 1. */
    public static final String ALGORITHM = "SHA-256";

    /** The log that this one continues after a restore, and how far that one was copied. */
    public record RestoredFrom(LogId logId, long position, Digest hash) {}

    public Genesis {
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether an event came from the log before a restore. */
    public boolean wasRestored(long position) {
        RestoredFrom from = restoredFrom;
        return from != null && position <= from.position();
    }

    /** Why a log that ends here is not whole, or nothing: a restore that was cut short holds less than its record names. */
    public Optional<String> unfinished(long end) {
        RestoredFrom from = restoredFrom;
        return from == null || end >= from.position()
                ? Optional.empty()
                : Optional.of("it is an unfinished restore of log " + from.logId() + " and holds " + end + " of its "
                        + from.position()
                        + " entries. Start the same waymark restore again; it goes on where it stopped");
    }

    /** The record of a log that begins with nothing. */
    public static Genesis fresh(LogId logId, Instant createdAt) {
        return new Genesis(logId, createdAt, false, null);
    }

    /** The record of a log that begins with an import as history. */
    public static Genesis ofImport(LogId logId, Instant createdAt) {
        return new Genesis(logId, createdAt, true, null);
    }
}
