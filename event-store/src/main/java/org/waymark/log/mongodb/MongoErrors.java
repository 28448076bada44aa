package org.waymark.log.mongodb;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.LogUnavailableException;

/**
 * What the driver's errors mean for the log, by code and label and never by message. What is not listed is unknown: an
 * error that is new to us must not become a doubled commit.
 */
final class MongoErrors {
    /** The server's codes of a unique key that is taken. */
    private static final Set<Integer> DUPLICATE_KEY = Set.of(11000, 11001, 12582);

    /** BSONObjectTooLarge. */
    private static final Set<Integer> TOO_LARGE = Set.of(10334);

    /** BadValue, TypeMismatch, DocumentValidationFailure, CannotIndexParallelArrays, KeyTooLong. */
    private static final Set<Integer> UNFIT = Set.of(2, 14, 121, 171, 17280);

    /** OutOfDiskSpace. */
    private static final int DISK_FULL = 14031;

    /** Unauthorized, AuthenticationFailed. */
    private static final Set<Integer> NOT_ALLOWED = Set.of(13, 18);

    /** NamespaceExists. */
    private static final int EXISTS = 48;

    private static final String FULL =
            "the disk of the database is full; it was not written. Make room, then send it again; reading goes on";

    private MongoErrors() {}

    /** What became of an ordered insert of the commits from an index of the call on. */
    static InsertOutcome whileInserting(int from, MongoException failure) {
        return failure instanceof MongoBulkWriteException bulk
                        && bulk.getWriteConcernError() == null
                        && !bulk.getWriteErrors().isEmpty()
                ? atIndex(from, bulk.getWriteErrors().getFirst())
                : new Unknown(described(failure));
    }

    static LogUnavailableException whileReading(MongoException failure) {
        return new LogUnavailableException("The log cannot be read: " + described(failure), failure);
    }

    static LogUnavailableException whileWritingParts(MongoException failure) {
        return failure.getCode() == DISK_FULL
                ? new LogUnavailableException.DiskFull(FULL, failure)
                : new LogUnavailableException("The texts cannot be written: " + described(failure), failure);
    }

    static boolean isDuplicateKey(MongoException failure) {
        return failure instanceof MongoBulkWriteException bulk
                ? bulk.getWriteConcernError() == null
                        && !bulk.getWriteErrors().isEmpty()
                        && bulk.getWriteErrors().stream().allMatch(error -> DUPLICATE_KEY.contains(error.getCode()))
                : DUPLICATE_KEY.contains(failure.getCode());
    }

    static boolean isNotAllowed(MongoException failure) {
        return NOT_ALLOWED.contains(failure.getCode());
    }

    static boolean isThereAlready(MongoException failure) {
        return failure.getCode() == EXISTS;
    }

    private static InsertOutcome atIndex(int from, BulkWriteError error) {
        int index = from + error.getIndex();
        int code = error.getCode();
        if (DUPLICATE_KEY.contains(code)) {
            return new SlotTaken(index);
        }
        if (code == DISK_FULL) {
            return new Rejected(index, Reason.DISK_FULL, FULL);
        }
        if (TOO_LARGE.contains(code)) {
            return tooLarge(index);
        }
        return UNFIT.contains(code)
                ? new Rejected(index, Reason.UNFIT, "the database refuses a value of this commit, code " + code)
                : new Unknown("the database answered code " + code);
    }

    static Rejected tooLarge(int index) {
        return new Rejected(
                index, Reason.TOO_LARGE, "this commit is larger than a document may be; send it in several");
    }

    /** Codes and labels tell an operator more than a message that changes with the server's version. */
    static String described(MongoException failure) {
        return failure.getClass().getSimpleName() + ", code " + failure.getCode() + ", labels "
                + failure.getErrorLabels() + ": " + failure.getMessage();
    }
}
