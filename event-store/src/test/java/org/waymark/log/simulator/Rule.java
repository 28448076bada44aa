package org.waymark.log.simulator;

/** What the protocol, the adapter and the server hold to; a mutant is a schedule in which one of them does not. */
enum Rule {
    /** head() answers from what a majority has. */
    HEAD_IS_MAJORITY,
    /** A reader reads what a majority has. */
    READER_IS_MAJORITY,
    /** What a decision rests on is what a majority has. */
    LOAD_IS_MAJORITY,
    /** No read of one process is older than one before. */
    READS_NEVER_GO_BACK,
    /** A write is acknowledged when a majority has it. */
    WRITE_IS_MAJORITY,
    /** A write concern error makes an answer unknown, whatever stands beside it. */
    WRITE_CONCERN_ERROR_IS_UNKNOWN,
    /** An unknown outcome is not a failure. */
    UNKNOWN_IS_NOT_FAILED,
    /** After an unknown outcome the same commits go to the same numbers. */
    UNKNOWN_IS_SENT_AGAIN,
    /** A rejection after an unknown outcome is not definite. */
    REJECTED_AFTER_UNKNOWN_IS_NOT_DEFINITE,
    /** A taken slot is looked at before it is left. */
    SLOT_IS_LOOKED_AT,
    /** A slot that looks empty is not left. */
    EMPTY_SLOT_IS_NOT_LEFT,
    /** The next batch waits until the one before is settled. */
    ONE_BATCH_IN_FLIGHT,
    /** Nobody below the appender sends a command again: a copy could land after another was refused. */
    DRIVER_DOES_NOT_RETRY,
    /** A batch goes in in order and stops at the first that does not. */
    INSERT_IS_ORDERED,
    /** The commit id is looked for before a command is decided. */
    COMMAND_IS_LOOKED_FOR,
    /** And again before it is refused. */
    COMMAND_IS_LOOKED_FOR_TWICE,
    /** The unique index on stream and first sequence number. */
    STREAM_INDEX,
    /** The unique index on commit ids. */
    COMMIT_ID_INDEX
}
