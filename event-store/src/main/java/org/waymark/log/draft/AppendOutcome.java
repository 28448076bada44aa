package org.waymark.log.draft;

import java.time.Instant;
import org.waymark.log.Digest;

/** What became of a draft. */
public sealed interface AppendOutcome {

    /** It is in the log, durably; positions {@code first} to {@code position}. */
    sealed interface Landed extends AppendOutcome {
        /** Position of its last event. */
        long position();

        long commit();

        Digest hash();

        Instant recordedAt();
    }

    /** This call put it there. */
    record Appended(long first, long position, long commit, Digest hash, Instant recordedAt) implements Landed {}

    /** The same command with the same body was in the log before; nothing was written now. */
    record Known(long first, long position, long commit, Digest hash, Instant recordedAt) implements Landed {}

    /** Another commit came first on this stream: {@code seq} was to be written, {@code last} is there. */
    record Conflict(String stream, long seq, long last) implements AppendOutcome {}

    /** It was not written and will not be; the message says what to do. */
    record Refused(Code code, String message) implements AppendOutcome {}

    /** It may be in the log or not: ask with this commit id, or send the same again. Never report it as failed. */
    record OutcomeUnknown(String commitId, String message) implements AppendOutcome {}

    /** Why a draft was refused. */
    enum Code {
        LIMIT,
        CLOCK,
        DISK_FULL,
        INDEXES,
        OTHER_BODY,
        EVENT_ID,
        BROKEN,
        INVALID,
        UNAVAILABLE,
        CLOSED
    }
}
