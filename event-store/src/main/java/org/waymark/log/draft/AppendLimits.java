package org.waymark.log.draft;

import java.time.Duration;

/** Every limit of the write path: its unit, and why it is there. */
public final class AppendLimits {
    /** Events in one commit: above this one unit of work is an import that should have been cut. */
    public static final int EVENTS_PER_COMMIT = 10_000;

    /** Bytes of one commit: half of the largest MongoDB document, for the fields around payloads. */
    public static final int BYTES_PER_COMMIT = 8 * 1024 * 1024;

    /** Bytes of one event's payload and metadata: a fact is a line, not a file. */
    public static final int BYTES_PER_EVENT = 1024 * 1024;

    /** Bytes of one part: a long note, not a document. */
    public static final int BYTES_PER_PART = 256 * 1024;

    /** Characters of an id or name (stream, event, commit, actor, type, part): they are index keys. */
    public static final int ID_CHARACTERS = 200;

    /** Commits in one write: enough to share one disk flush among all waiting callers. */
    public static final int COMMITS_PER_BATCH = 256;

    /** Bytes in one write: as for one commit. */
    public static final int BYTES_PER_BATCH = BYTES_PER_COMMIT;

    /** Drafts waiting: beyond this the log is slower than its callers, and they should hear it. */
    public static final int QUEUE_LENGTH = 10_000;

    /** How far the clock may be behind the newest commit before writing stops: beyond it a clock is wrong. */
    public static final Duration CLOCK_BEHIND = Duration.ofMinutes(5);

    /** How long a caller waits for an unknown outcome to become known. */
    public static final Duration CALLER_DEADLINE = Duration.ofSeconds(30);

    /** The pause before the first re-send; doubled each time. */
    public static final Duration FIRST_BACK_OFF = Duration.ofMillis(20);

    /** The longest pause between re-sends: an outage that ends is noticed within this time. */
    public static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(2);

    /** How often the unique indexes are looked at while writing. */
    public static final Duration INDEX_CHECK = Duration.ofMinutes(1);

    /** Streams whose last sequence number is kept in memory. */
    public static final int STREAMS_CACHED = 10_000;

    private AppendLimits() {}
}
