package org.waymark.log.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.LogPosition;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.sqlite.LogOpenException;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Report.Verdict;

/** Attack 15: whatever is changed in the file is found, and named by commit and field where the format allows it. */
@SuppressWarnings("NullAway.Init")
class TamperTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path directory;

    private Path file;
    private LogPosition head;

    @BeforeEach
    void threeCommits() {
        try (EmbeddedLog log = open()) {
            log.appender().append(commit("c1").on("a", 0, 2).draft()).join();
            log.appender()
                    .append(commit("c2")
                            .text("t1", "Ana")
                            .text("t2", "Eve")
                            .on("a", 2, "{}", "t1")
                            .on("b", 0, "{}", "t2")
                            .draft())
                    .join();
            log.appender().append(commit("c3").on("b", 1, 1).draft()).join();
            head = log.reader().head();
        }
        file = directory.resolve(SqliteLogFile.NAME);
    }

    @Test
    void untouchedItIsSound() {
        Report report = Verifier.verify(
                file, new KnownPlace("log-1", head.position(), head.hash().hex()));
        assertThat(report.defects()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.totals())
                .isEqualTo(new Report.Totals(
                        "log-1",
                        ChainHash.of(Genesis.fresh(new LogId("log-1"), NOW)).hex(),
                        3,
                        5,
                        2,
                        0,
                        0,
                        0,
                        head.hash().hex()));
    }

    /** Who owns the storage may erase what nobody asked to erase; the chain is sound, and that it was said is missing. */
    @Test
    void anErasureOfWhichNoEntryTellsIsCounted() throws SQLException {
        sql("UPDATE parts SET salt = NULL, bytes = NULL");
        Report report = Verifier.verify(file);
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.totals().erasedTexts()).isEqualTo(2);
        assertThat(report.totals().unnamedErasures()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE genesis SET v = 2                                              | 0 | v
            UPDATE genesis SET log_id = 'other'                                   | 0 | hash
            UPDATE genesis SET created_at = created_at + 1                        | 0 | hash
            UPDATE genesis SET algorithm = 'MD5'                                  | 0 | algorithm
            UPDATE genesis SET claimed_history = 1                                | 0 | hash
            UPDATE genesis SET restored_log_id = 'x', restored_position = 1, restored_hash = x'00' | 0 | hash
            UPDATE genesis SET hash = zeroblob(32)                                | 0 | hash
            UPDATE commits SET v = 2 WHERE number = 2                             | 2 | v
            UPDATE commits SET log_id = 'other' WHERE number = 2                  | 2 | log_id
            UPDATE commits SET first = 4 WHERE number = 2                         | 2 | first
            UPDATE commits SET n = 1 WHERE number = 2                             | 2 | n
            UPDATE commits SET committed_at = committed_at + 1 WHERE number = 2   | 2 | recorded_at
            UPDATE commits SET recorded_at = recorded_at - 1 WHERE number = 2     | 2 | recorded_at
            UPDATE commits SET committed_at = 0, recorded_at = 0 WHERE number = 3 | 3 | committed_at
            UPDATE commits SET claimed = 1 WHERE number = 2                       | 2 | claimed
            UPDATE commits SET commit_id = 'c9' WHERE number = 2                  | 2 | hash
            UPDATE commits SET body_digest = zeroblob(32) WHERE number = 2        | 2 | hash
            UPDATE commits SET actor = 'other' WHERE number = 2                   | 2 | hash
            UPDATE commits SET prev_hash = zeroblob(32) WHERE number = 2          | 2 | prev_hash
            UPDATE commits SET hash = zeroblob(32) WHERE number = 2               | 3 | prev_hash
            UPDATE events SET id = 'other' WHERE position = 3                     | 2 | hash
            UPDATE events SET type = 'other' WHERE position = 3                   | 2 | hash
            UPDATE events SET revision = '2' WHERE position = 3                   | 2 | hash
            UPDATE events SET stream = 'c' WHERE position = 5                     | 3 | hash
            UPDATE events SET seq = 7 WHERE position = 5                          | 3 | events.seq
            UPDATE events SET at = at + 1 WHERE position = 3                      | 2 | hash
            UPDATE events SET payload = x'7B7D20' WHERE position = 3              | 2 | hash
            UPDATE events SET metadata = x'7B7D' WHERE position = 3               | 2 | hash
            UPDATE events SET commit_number = 1 WHERE position = 3                | 1 | n
            UPDATE events SET commit_number = 9 WHERE position = 3                | -1 | events.commit_number
            UPDATE events SET position = 9 WHERE position = 5                     | 3 | events.position
            UPDATE event_parts SET part = 't2' WHERE position = 3                 | 2 | parts.bytes
            UPDATE event_parts SET digest = zeroblob(32) WHERE position = 3       | 2 | parts.bytes
            DELETE FROM event_parts WHERE position = 3                            | 2 | hash
            INSERT INTO event_parts VALUES (1, 0, 't1', zeroblob(32))             | 1 | hash
            INSERT INTO event_parts VALUES (77, 0, 't1', zeroblob(32))            | -1 | event_parts
            UPDATE parts SET bytes = x'45' WHERE id = 't1'                        | 2 | parts.bytes
            UPDATE parts SET salt = zeroblob(32) WHERE id = 't1'                  | 2 | parts.bytes
            UPDATE parts SET salt = NULL WHERE id = 't1'                          | 2 | parts
            DELETE FROM parts WHERE id = 't1'                                     | 2 | parts
            DELETE FROM commits WHERE number = 1                                  | 2 | number
            DELETE FROM commits WHERE number = 2                                  | 3 | number
            DELETE FROM events WHERE position = 4                                 | 2 | n
            DELETE FROM secrets                                                   | -1 | secrets
            UPDATE secrets SET value = x'00'                                      | -1 | secrets
            """)
    void isFound(String tampering, long commit, String field) throws SQLException {
        sql(tampering);
        Report report = Verifier.verify(file);
        assertThat(report.verdict()).isEqualTo(Verdict.UNSOUND);
        assertThat(report.verdict().exitCode()).isEqualTo(1);
        assertThat(report.defects()).anySatisfy(defect -> {
            assertThat(defect.commit()).isEqualTo(commit);
            assertThat(defect.field()).isEqualTo(field);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CREATE TRIGGER eater AFTER INSERT ON events BEGIN DELETE FROM events WHERE position = new.position END | eater
            CREATE VIEW glimpse AS SELECT * FROM parts                            | glimpse
            CREATE TABLE aside (x)                                                | aside
            CREATE INDEX odd ON events (type)                                     | odd
            """)
    void whatSomebodyPutIntoTheFileIsNamedAndKeepsItShut(String statement, String name) throws SQLException {
        ddl(statement.replace(" END", "; END"));
        assertThat(Verifier.verify(file).defects())
                .extracting(Defect::field, Defect::message)
                .anySatisfy(defect -> assertThat(defect.toString()).contains("schema", name));
        Assertions.assertThatThrownBy(this::open)
                .isInstanceOf(LogOpenException.class)
                .hasMessageContaining(name);
        Assertions.assertThatThrownBy(() -> SqliteLogFile.openForReading(directory))
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commits_commit_id", "events_stream_seq"})
    void aMissingUniqueIndexIsFound(String index) throws SQLException {
        ddl("DROP INDEX " + index);
        assertThat(Verifier.verify(file).defects())
                .extracting(Defect::message)
                .anyMatch(message -> message.contains(index));
    }

    @Test
    void anIdUsedTwiceIsFound() throws SQLException {
        ddl("DROP INDEX events_id");
        sql("UPDATE events SET id = (SELECT id FROM events WHERE position = 1) WHERE position = 5");
        assertThat(Verifier.verify(file).defects())
                .extracting(Defect::commit, Defect::field)
                .contains(Assertions.tuple(3L, "events.id"));
        Assertions.assertThatThrownBy(this::open).isInstanceOf(LogOpenException.class);
    }

    @Test
    void anotherVersionIsNotVerified() throws SQLException {
        ddl("PRAGMA user_version = 7");
        assertThat(Verifier.verify(file).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void aTextOfNoEventIsCountedAndSweptAtTheNextStart() throws SQLException {
        sql("INSERT INTO parts VALUES ('stray', zeroblob(32), x'41')");
        assertThat(Verifier.verify(file).totals().strayTexts()).isEqualTo(1);
        open().close();
        assertThat(Verifier.verify(file).totals().strayTexts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE parts SET bytes = x'4841434B4544' WHERE id = 't1'",
                "UPDATE parts SET salt = x'00' WHERE id = 't1'",
                "UPDATE parts SET bytes = NULL WHERE id = 't1'"
            })
    void aChangedTextIsNeverShown(String tampering) throws SQLException {
        sql(tampering);
        try (EmbeddedLog log = open()) {
            assertThat(log.reader().partText("t1")).contains(CommitLog.DAMAGED);
            assertThat(log.reader().partText("t2")).contains("Eve");
            assertThat(log.reader().partTexts(log.log().read(1, 10)))
                    .containsEntry("t1", Optional.of(CommitLog.DAMAGED))
                    .containsEntry("t2", Optional.of("Eve"));
            assertThat(log.reader().damagedParts()).containsExactly("t1");
        }
    }

    @Test
    void onABrokenLogNothingIsWritten() throws SQLException {
        sql("UPDATE events SET payload = x'7B7D20' WHERE position = 3");
        try (EmbeddedLog log = open()) {
            Assertions.assertThatThrownBy(() -> log.reader().follow().next(10)).isInstanceOf(LogBrokenException.class);
            assertThat(log.appender().append(commit("c4").on("z", 0, 1).draft()).join())
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo(Code.BROKEN);
                        assertThat(refused.message()).contains("Commit 2");
                    });
            assertThat(log.appender().obstacle()).isPresent();
        }
    }

    private void ddl(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    @Test
    void swappedCommitsAreFound() throws SQLException {
        sql("UPDATE commits SET number = 9 WHERE number = 1; UPDATE commits SET number = 1 WHERE number = 2;"
                + " UPDATE commits SET number = 2 WHERE number = 9;"
                + " UPDATE events SET commit_number = 3 - commit_number WHERE commit_number < 3");
        assertThat(Verifier.verify(file).defects())
                .extracting(Defect::commit, Defect::field)
                .contains(Assertions.tuple(1L, "prev_hash"), Assertions.tuple(2L, "prev_hash"));
    }

    @Test
    void anInsertedCommitIsFound() throws SQLException {
        sql("INSERT INTO commits SELECT 4, v, log_id, 6, 1, committed_at, recorded_at, claimed, 'c4', body_digest,"
                + " actor, hash, zeroblob(32) FROM commits WHERE number = 3;"
                + " INSERT INTO events SELECT 6, 4, 'e', type, revision, stream, 2, at, payload, metadata"
                + " FROM events WHERE position = 5");
        assertThat(Verifier.verify(file).defects())
                .extracting(Defect::commit, Defect::field)
                .containsExactly(Assertions.tuple(4L, "hash"));
    }

    @Test
    void aCutTailIsFoundOnlyByWhatWasKeptOutside() throws SQLException {
        sql("DELETE FROM commits WHERE number = 3; DELETE FROM events WHERE commit_number = 3");
        assertThat(Verifier.verify(file).verdict()).isEqualTo(Verdict.SOUND);
        Report known =
                Verifier.verify(file, new KnownPlace("log-1", 5, head.hash().hex()));
        assertThat(known.defects()).extracting(Defect::field).containsExactly("tail");
    }

    @Test
    void aChainRewrittenWholeIsFoundOnlyByWhatWasKeptOutside() {
        Path forged = directory.resolve("forged");
        try (EmbeddedLog log = open(forged)) {
            log.appender().append(commit("c1").on("a", 0, 5).draft()).join();
        }
        Path rewritten = forged.resolve(SqliteLogFile.NAME);
        assertThat(Verifier.verify(rewritten).verdict()).isEqualTo(Verdict.SOUND);
        Report known = Verifier.verify(
                rewritten, new KnownPlace("log-1", head.position(), head.hash().hex()));
        assertThat(known.defects()).extracting(Defect::field).containsExactly("tail");
    }

    @Test
    void aReaderStopsLoudlyAtTheCommit() throws SQLException {
        sql("UPDATE events SET payload = x'7B7D20' WHERE position = 3");
        try (EmbeddedLog log = open()) {
            Assertions.assertThatThrownBy(() -> log.reader().follow().next(10))
                    .isInstanceOf(LogBrokenException.class)
                    .hasMessageContaining("Commit 2");
        }
    }

    @Test
    void aGapStopsAReaderLoudly() throws SQLException {
        sql("DELETE FROM commits WHERE number = 2");
        try (EmbeddedLog log = open()) {
            Assertions.assertThatThrownBy(() -> log.reader().follow().next(10))
                    .isInstanceOf(LogBrokenException.class)
                    .hasMessageContaining("gap");
        }
    }

    @Test
    void somethingElseIsUnreadable() throws Exception {
        Path other = directory.resolve("other.db");
        Files.writeString(other, "this is not a database, but it is long enough to look like one".repeat(50));
        assertThat(Verifier.verify(other).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(Verifier.verify(directory.resolve("none.db")).verdict().exitCode())
                .isEqualTo(2);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(other, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(List.of(Verdict.UNREADABLE, Verdict.UNSOUND))
                .contains(Verifier.verify(other).verdict());
    }

    private EmbeddedLog open() {
        return open(directory);
    }

    private static EmbeddedLog open(Path where) {
        return EmbeddedLog.open(
                where, Clock.fixed(NOW, ZoneOffset.UTC), () -> Genesis.fresh(new LogId("log-1"), NOW), null);
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements.split(";", -1)) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
    }
}
