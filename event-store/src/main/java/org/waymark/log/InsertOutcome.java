package org.waymark.log;

/** The four answers of {@link CommitLog#insert}; there is no fifth, and an adapter must not guess between them. */
public sealed interface InsertOutcome {

    /** All commits of the call are durable. */
    record Inserted() implements InsertOutcome {}

    /** The commits before {@code index} are durable; this one met a unique key, its own earlier copy perhaps. */
    record SlotTaken(int index) implements InsertOutcome {}

    /** The commits before {@code index} are durable; this one was not written and never will be by this call. */
    record Rejected(int index, Reason reason, String detail) implements InsertOutcome {}

    /** Nobody knows: any prefix of the call may be in the log, now or later. */
    record Unknown(String detail) implements InsertOutcome {}

    /** Why the storage refused a commit for good. */
    enum Reason {
        TOO_LARGE,
        DISK_FULL,
        UNFIT
    }
}
