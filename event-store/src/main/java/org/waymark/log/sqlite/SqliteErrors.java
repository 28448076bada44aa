package org.waymark.log.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.LogUnavailableException;

/** What the driver's errors mean for the log, by code and never by message. */
final class SqliteErrors {
    private static final String FULL =
            "the disk of the log is full; it was not written. Make room, then send it again; reading goes on";

    private SqliteErrors() {}

    /** What became of the commit at an index of the call, whose statements were rolled back. */
    static InsertOutcome whileInserting(int index, SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID, SQLITE_CONSTRAINT_UNIQUE ->
                new SlotTaken(index);
            case SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_CHECK, SQLITE_CONSTRAINT_NOTNULL, SQLITE_CONSTRAINT_DATATYPE ->
                new Rejected(index, Reason.UNFIT, "the database refuses a value of this commit");
            case SQLITE_TOOBIG ->
                new Rejected(index, Reason.TOO_LARGE, "a value of this commit is larger than the database takes");
            case SQLITE_FULL -> full(index);
            default -> new Unknown(String.valueOf(failure.getMessage()));
        };
    }

    /** The disk is full: nothing of the transaction is kept. */
    static boolean isFull(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_FULL;
    }

    static InsertOutcome full(int index) {
        return new Rejected(index, Reason.DISK_FULL, FULL);
    }

    /** Something failed outside a commit's own statements; what is certain is only that nobody may guess. */
    static InsertOutcome whileCommitting(SQLException failure) {
        return new Unknown(String.valueOf(failure.getMessage()));
    }

    static RuntimeException whileWritingParts(SQLException failure) {
        return isFull(failure) ? new LogUnavailableException.DiskFull(FULL, failure) : whileReading(failure);
    }

    static LogUnavailableException whileReading(SQLException failure) {
        return new LogUnavailableException("The log cannot be read: " + failure.getMessage(), failure);
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
