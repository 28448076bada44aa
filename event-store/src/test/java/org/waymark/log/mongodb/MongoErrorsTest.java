package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;

/** The driver's errors as the four answers. */
class MongoErrorsTest {
    private static final ServerAddress SERVER = new ServerAddress("a");
    private static final WriteConcernError CONCERN =
            new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument());

    @ParameterizedTest
    @ValueSource(ints = {11000, 11001, 12582})
    void aDuplicateKeyIsATakenSlot(int code) {
        assertThat(outcome(bulk(code, null))).isEqualTo(new SlotTaken(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {11000, 121, 10334, 14031})
    void attack8_besideAWriteConcernErrorNothingIsDefinite(int code) {
        assertThat(outcome(bulk(code, CONCERN))).isInstanceOf(Unknown.class);
    }

    @Test
    void whatTheServerRefusesForGoodIsRejected() {
        assertThat(outcome(bulk(10334, null))).isEqualTo(MongoErrors.tooLarge(7));
        assertThat(outcome(bulk(14031, null)))
                .isInstanceOfSatisfying(
                        Rejected.class, it -> assertThat(it.reason()).isEqualTo(Reason.DISK_FULL));
        assertThat(outcome(bulk(121, null)))
                .isInstanceOfSatisfying(
                        Rejected.class, it -> assertThat(it.reason()).isEqualTo(Reason.UNFIT));
    }

    /** NotWritablePrimary, InterruptedDueToReplStateChange, ShutdownInProgress, WriteConcernFailed, a code of tomorrow. */
    @ParameterizedTest
    @ValueSource(ints = {10107, 11602, 91, 64, 99999})
    void everyOtherCodeIsUnknown(int code) {
        assertThat(outcome(bulk(code, null))).isInstanceOf(Unknown.class);
        assertThat(outcome(new MongoCommandException(command(code), SERVER))).isInstanceOf(Unknown.class);
    }

    @Test
    void everyFailureOfTheWireIsUnknown() {
        assertThat(List.of(
                        new MongoSocketReadException("reset", SERVER, new IOException()),
                        new MongoTimeoutException("no primary"),
                        new MongoNotPrimaryException(command(10107), SERVER),
                        new MongoWriteConcernException(
                                CONCERN, WriteConcernResult.acknowledged(0, false, null), SERVER, Set.of()),
                        new MongoBulkWriteException(result(), List.of(), null, SERVER, Set.of("RetryableWriteError"))))
                .allSatisfy(failure -> assertThat(outcome(failure)).isInstanceOf(Unknown.class));
    }

    private static InsertOutcome outcome(MongoException failure) {
        return MongoErrors.whileInserting(5, failure);
    }

    private static MongoBulkWriteException bulk(int code, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(
                result(), List.of(new BulkWriteError(code, "", new BsonDocument(), 2)), concern, SERVER, Set.of());
    }

    private static BulkWriteResult result() {
        return BulkWriteResult.acknowledged(2, 0, 0, 0, List.of(), List.of());
    }

    private static BsonDocument command(int code) {
        return BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: ''}");
    }
}
