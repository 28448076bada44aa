package org.waymark.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /** The record of a log that begins with nothing. */
    public static Genesis fresh(LogId logId, Instant createdAt) {
        return new Genesis(logId, createdAt, false, null);
    }

    /** The record of a log that begins with an import as history. */
    public static Genesis ofImport(LogId logId, Instant createdAt) {
        return new Genesis(logId, createdAt, true, null);
    }
}
