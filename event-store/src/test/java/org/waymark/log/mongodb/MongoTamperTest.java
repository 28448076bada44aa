package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.read.LogPosition;
import org.waymark.log.verify.KnownPlace;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** Attack 15 in a database: whatever is changed is found, and named by commit and field where the format allows it. */
@SuppressWarnings("NullAway.Init")
class MongoTamperTest {
    private static final String NOTHING = "BinData(0, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=')";

    private FakeMongo server;
    private MongoClient client;
    private MongoDatabase database;
    private LogPosition head;

    @BeforeEach
    void threeCommits() {
        server = new FakeMongo();
        client = MongoConnection.to(server.settings("log"));
        database = client.getDatabase("log");
        try (SharedLog log = SharedLog.open(
                server.settings("log"),
                Clock.systemUTC(),
                () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH),
                null)) {
            Awaiting.ready(log.database());
            assertThat(log.appender().append(commit("c1").on("a", 0, 2).draft()).join())
                    .isInstanceOf(Appended.class);
            assertThat(log.appender()
                            .append(commit("c2")
                                    .text("t1", "Ana")
                                    .text("t2", "Eve")
                                    .on("a", 2, "{}", "t1")
                                    .on("b", 0, "{}", "t2")
                                    .draft())
                            .join())
                    .isInstanceOf(Appended.class);
            assertThat(log.appender().append(commit("c3").on("b", 1, 1).draft()).join())
                    .isInstanceOf(Appended.class);
            head = log.reader().head();
        }
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void untouchedItIsSound() {
        Report report = Verifier.verify(
                database, new KnownPlace("log-1", head.position(), head.hash().hex()));
        assertThat(report.defects()).isEmpty();
        assertThat(report.totals())
                .isEqualTo(new Report.Totals(
                        "log-1",
                        ChainHash.of(Genesis.fresh(new LogId("log-1"), Instant.EPOCH))
                                .hex(),
                        3,
                        5,
                        2,
                        0,
                        0,
                        0,
                        head.hash().hex()));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            commits | 0  | {$set: {v: 2}}                                 | 0  | v
            commits | 0  | {$set: {logId: 'other'}}                       | 0  | hash
            commits | 0  | {$set: {createdAt: 1}}                         | 0  | hash
            commits | 0  | {$set: {algorithm: 'MD5'}}                     | 0  | algorithm
            commits | 0  | {$set: {claimedHistory: true}}                 | 0  | hash
            commits | 0  | {$set: {hash: NOTHING}}                        | 0  | hash
            commits | 2  | {$set: {v: 2}}                                 | 2  | v
            commits | 2  | {$set: {logId: 'other'}}                       | 2  | log_id
            commits | 2  | {$set: {first: 4}}                             | 2  | first
            commits | 2  | {$set: {n: 1}}                                 | 2  | n
            commits | 2  | {$inc: {committedAt: 1}}                       | 2  | recorded_at
            commits | 2  | {$inc: {recordedAt: -1}}                       | 2  | recorded_at
            commits | 3  | {$set: {committedAt: 0, recordedAt: 0}}        | 3  | committed_at
            commits | 2  | {$set: {claimed: true}}                        | 2  | claimed
            commits | 2  | {$set: {commitId: 'c9'}}                       | 2  | hash
            commits | 2  | {$set: {bodyDigest: NOTHING}}                  | 2  | hash
            commits | 2  | {$set: {actor: 'other'}}                       | 2  | hash
            commits | 2  | {$set: {prevHash: NOTHING}}                    | 2  | prev_hash
            commits | 2  | {$set: {hash: NOTHING}}                        | 3  | prev_hash
            commits | 2  | {$set: {'streams.0.first': 7}}                 | 2  | streams
            commits | 2  | {$set: {'streams.0.id': 'z'}}                  | 2  | streams
            commits | 2  | {$set: {'events.0.id': 'other'}}               | 2  | hash
            commits | 2  | {$set: {'events.0.type': 'other'}}             | 2  | hash
            commits | 2  | {$set: {'events.0.revision': '2'}}             | 2  | hash
            commits | 3  | {$set: {'events.0.stream': 'c'}}               | 3  | hash
            commits | 3  | {$set: {'events.0.seq': 7}}                    | 3  | events.seq
            commits | 2  | {$inc: {'events.0.at': 1}}                     | 2  | hash
            commits | 2  | {$set: {'events.0.payload': NOTHING}}          | 2  | hash
            commits | 2  | {$set: {'events.0.metadata': NOTHING}}         | 2  | hash
            commits | 2  | {$set: {'events.0.parts.0.id': 't2'}}          | 2  | parts.bytes
            commits | 2  | {$set: {'events.0.parts.0.digest': NOTHING}}   | 2  | parts.bytes
            commits | 2  | {$unset: {'events.0.parts': 1}}                | 2  | hash
            commits | 2  | {$pop: {events: 1}}                            | 2  | n
            commits | 2  | {$set: {aside: 'more'}}                        | 2  | document
            commits | 2  | {$set: {'events.0.aside': 'more'}}             | 2  | document
            commits | 2  | {$set: {actor: 7}}                             | 2  | document
            parts   | t1 | {$set: {bytes: NOTHING}}                       | 2  | parts.bytes
            parts   | t1 | {$set: {salt: NOTHING}}                        | 2  | parts.bytes
            parts   | t1 | {$unset: {salt: 1}}                            | 2  | parts
            parts   | t1 | {$unset: {salt: 1, bytes: 1}}                  | 2  | parts
            secrets | body-digest | {$set: {bytes: BinData(0, 'AAAA')}}   | -1 | secrets
            """)
    void isFound(String collection, String id, String update, long commit, String field) {
        Object key = collection.equals("commits") ? (Object) Long.valueOf(id) : id;
        assertThat(database.getCollection(collection)
                        .updateOne(new Document("_id", key), Document.parse(update.replace("NOTHING", NOTHING)))
                        .getModifiedCount())
                .isEqualTo(1);
        Report report = Verifier.verify(database);
        assertThat(report.verdict()).isEqualTo(Verdict.UNSOUND);
        assertThat(report.defects()).anySatisfy(defect -> {
            assertThat(defect.commit()).isEqualTo(commit);
            assertThat(defect.field()).isEqualTo(field);
        });
    }

    @Test
    void whatIsGoneIsMissed() {
        commits().deleteOne(new Document("_id", 2L));
        assertThat(fields()).contains("3 number", "3 prev_hash");
        database.getCollection("parts").deleteOne(new Document("_id", "t1"));
        database.getCollection("secrets").deleteMany(new Document());
        commits().dropIndex(new Document("commitId", 1));
        assertThat(fields()).contains("-1 secrets", "-1 schema");
    }

    @Test
    void aSwappedAndAnInsertedCommitAreFound() {
        Document second = commits().find(new Document("_id", 2L)).first();
        Document third = commits().find(new Document("_id", 3L)).first();
        assertThat(second).isNotNull();
        assertThat(third).isNotNull();
        commits().deleteMany(Document.parse("{_id: {$gte: 2}}"));
        commits().insertMany(List.of(third.append("_id", 2L), second.append("_id", 3L)));
        assertThat(fields()).contains("2 prev_hash", "2 first", "3 prev_hash");
    }

    @Test
    void aCutTailIsFoundOnlyByWhatWasKeptOutside() {
        commits().deleteOne(new Document("_id", 3L));
        assertThat(Verifier.verify(database).verdict()).isEqualTo(Verdict.SOUND);
        Report known = Verifier.verify(
                database, new KnownPlace("log-1", head.position(), head.hash().hex()));
        assertThat(known.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.field()).isEqualTo("tail"));
    }

    @Test
    void aTextOfNoEventIsCounted() {
        database.getCollection("parts").insertOne(Document.parse("{_id: 'x', bytes: " + NOTHING + "}"));
        assertThat(Verifier.verify(database).totals().strayTexts()).isEqualTo(1);
    }

    private MongoCollection<Document> commits() {
        return database.getCollection("commits");
    }

    private List<String> fields() {
        return Verifier.verify(database).defects().stream()
                .map(defect -> defect.commit() + " " + defect.field())
                .toList();
    }
}
