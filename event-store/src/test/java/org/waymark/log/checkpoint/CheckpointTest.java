package org.waymark.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.Draft;
import org.waymark.log.portable.LogExport;
import org.waymark.log.portable.LogRestore;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Defect;
import org.waymark.log.verify.Known;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** What a checkpoint that was kept outside says of a log: whatever else changed, its commits must be the same. */
@SuppressWarnings("NullAway.Init")
class CheckpointTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Draft C1 = commit("c1").on("a", 0, 2).draft();
    private static final Draft C2 =
            commit("c2").text("t1", "Ana").on("a", 2, "{}", "t1").draft();
    private static final Draft C3 = commit("c3").on("b", 0, 1).draft();

    @TempDir
    private Path folder;

    private Checkpoint checkpoint;

    @BeforeEach
    void threeCommits() {
        append("log", NOW, C1, C2, C3);
        checkpoint = checkpoint("log");
    }

    @Test
    void untouchedTheLogHoldsIt() {
        assertThat(checkpoint.logId()).isEqualTo(new LogId("log-1"));
        assertThat(checkpoint.commits()).isEqualTo(3);
        assertThat(defects("log", checkpoint)).isEmpty();
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @Test
    void aLogThatWentOnHoldsItStill() {
        append("log", NOW, commit("c4").on("b", 1, 3).draft());
        assertThat(defects("log", checkpoint)).isEmpty();
        Checkpoint later = checkpoint("log");
        assertThat(later.commits()).isEqualTo(4);
        assertThat(Verifier.verify(file("log"), checkpoint.known(), later.known())
                        .verdict())
                .isEqualTo(Verdict.SOUND);
    }

    @Test
    void aLogWithErasedTextsHoldsItStill() {
        try (EmbeddedLog log = open("log", "log-1", NOW)) {
            log.log().eraseParts(List.of("t1"));
        }
        assertThat(defects("log", checkpoint)).isEmpty();
    }

    @Test
    void aCutTailIsFound() throws SQLException {
        sql("DELETE FROM commits WHERE number = 3");
        sql("DELETE FROM events WHERE commit_number = 3");
        assertThat(defects("log")).isEmpty();
        assertThat(defects("log", checkpoint)).containsExactly(Tuple.tuple(-1L, "tail"));
    }

    /** Same identity, same genesis record, same numbers, positions, times and ids; only one entry says something else. */
    @Test
    void aChainRewrittenWholeIsFoundByTheCheckpointOnly() {
        Draft forged = commit("c2")
                .text("t1", "Ana")
                .on("a", 2, "{\"forged\":1}", "t1")
                .draft();
        append("rewritten", NOW, C1, forged, C3, commit("c4").on("b", 1, 1).draft());

        assertThat(checkpoint("rewritten").genesis()).isEqualTo(checkpoint.genesis());
        assertThat(defects("rewritten")).isEmpty();
        assertThat(defects("rewritten", checkpoint)).containsExactly(Tuple.tuple(3L, "hash"));
        Report report = Verifier.verify(file("rewritten"), checkpoint.known());
        assertThat(report.defects())
                .singleElement()
                .asString()
                .contains(checkpoint.hash().hex(), "commit 3, hash");
    }

    @Test
    void aChainRewrittenFromItsGenesisRecordOnIsFound() {
        append("rewritten", NOW.plusMillis(1), C1, C2, C3);
        assertThat(defects("rewritten")).isEmpty();
        assertThat(defects("rewritten", checkpoint)).containsExactly(Tuple.tuple(0L, "hash"), Tuple.tuple(3L, "hash"));
    }

    @Test
    void anotherLogDoesNotHoldIt() {
        try (EmbeddedLog log = open("other", "log-2", NOW)) {
            append(log, C1, C3);
        }
        assertThat(defects("other", checkpoint)).containsExactly(Tuple.tuple(-1L, "log_id"));
        assertThat(defects("log", checkpoint("other"))).containsExactly(Tuple.tuple(-1L, "log_id"));
    }

    @Test
    void ofALogWithoutCommitsItHoldsTheGenesisRecord() {
        open("new", "log-9", NOW).close();
        Checkpoint none = checkpoint("new");
        assertThat(none.commits()).isZero();
        assertThat(none.hash()).isEqualTo(none.genesis());
        assertThat(defects("new", none)).isEmpty();
        assertThat(defects("log", none)).containsExactly(Tuple.tuple(-1L, "log_id"));
        try (EmbeddedLog log = open("new", "log-9", NOW)) {
            append(log, C1);
        }
        assertThat(defects("new", none)).isEmpty();
        open("again", "log-9", NOW.plusMillis(1)).close();
        assertThat(defects("again", none)).containsExactly(Tuple.tuple(0L, "hash"));
    }

    /** Each field changed, as somebody who holds the key could sign it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "origin,       -1, log_id",
        "fewer,         2, hash",
        "more,         -1, tail",
        "root,          3, hash",
        "genesis,       0, hash"
    })
    void eachFieldIsCompared(String field, long commit, String defect) {
        Digest other = Digest.ofHex("ab".repeat(Digest.LENGTH));
        Checkpoint changed = switch (field) {
            case "origin" -> new Checkpoint(new LogId("log-2"), 3, checkpoint.hash(), checkpoint.genesis());
            case "fewer" -> new Checkpoint(checkpoint.logId(), 2, checkpoint.hash(), checkpoint.genesis());
            case "more" -> new Checkpoint(checkpoint.logId(), 4, checkpoint.hash(), checkpoint.genesis());
            case "root" -> new Checkpoint(checkpoint.logId(), 3, other, checkpoint.genesis());
            case "genesis" -> new Checkpoint(checkpoint.logId(), 3, checkpoint.hash(), other);
            default -> throw new IllegalArgumentException(field);
        };
        assertThat(defects("log", changed)).first().isEqualTo(Tuple.tuple(commit, defect));
    }

    @Test
    void anExportedFileIsComparedToo() throws IOException {
        Path file = export("log");
        assertThat(Verifier.verifyFile(file, checkpoint.known()).defects()).isEmpty();
        append("log", NOW, commit("c4").on("b", 1, 1).draft());
        assertThat(Verifier.verifyFile(file, checkpoint("log").known()).defects())
                .extracting(Defect::commit, Defect::field)
                .containsExactly(Tuple.tuple(-1L, "tail"));
    }

    /** Its hashes are its own, and its commits are hashed again under the old identity: they come out the same. */
    @Test
    void aRestoredLogHoldsTheCheckpointOfTheOldOne() throws Exception {
        restore(export("log"), "restored");
        restore(export("restored"), "twice");
        try (EmbeddedLog log = open("twice", "unused", NOW)) {
            append(log, commit("c4").on("b", 1, 1).draft());
        }
        for (String name : List.of("restored", "twice")) {
            assertThat(checkpoint(name).logId()).isEqualTo(new LogId(name));
            assertThat(checkpoint(name).hash()).isNotEqualTo(checkpoint.hash());
            assertThat(defects(name, checkpoint)).as(name).isEmpty();
        }
        assertThat(defects("twice", checkpoint("restored"), checkpoint)).isEmpty();
    }

    @Test
    void aRestoredLogOfAnotherContentOrOfLessDoesNotHoldIt() throws Exception {
        append("rewritten", NOW, C1, C3, C2);
        restore(export("rewritten"), "forged");
        append("older", NOW, C1, C2);
        restore(export("older"), "less");
        for (String name : List.of("forged", "less")) {
            assertThat(defects(name)).as(name).isEmpty();
            assertThat(defects(name, checkpoint)).as(name).containsExactly(Tuple.tuple(-1L, "log_id"));
        }
    }

    private Checkpoint checkpoint(String name) {
        Report report = Verifier.verify(file(name));
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        return Checkpoint.of(report.totals());
    }

    private List<Tuple> defects(String name, Checkpoint... kept) {
        return Verifier.verify(
                        file(name), Arrays.stream(kept).map(Checkpoint::known).toArray(Known[]::new))
                .defects()
                .stream()
                .map(defect -> Assertions.tuple(defect.commit(), defect.field()))
                .toList();
    }

    private Path file(String name) {
        return folder.resolve(name).resolve(SqliteLogFile.NAME);
    }

    private void append(String name, Instant created, Draft... drafts) {
        try (EmbeddedLog log = open(name, "log-1", created)) {
            append(log, drafts);
        }
    }

    private static void append(EmbeddedLog log, Draft... drafts) {
        for (Draft draft : drafts) {
            assertThat(log.appender().append(draft).join()).isInstanceOf(Appended.class);
        }
    }

    private EmbeddedLog open(String name, String id, Instant created) {
        return EmbeddedLog.open(
                folder.resolve(name),
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> Genesis.fresh(new LogId(id), created),
                null);
    }

    private Path export(String name) throws IOException {
        Path to = folder.resolve(name + ".jsonl");
        try (SqliteLog log = SqliteLogFile.openForReading(folder.resolve(name));
                PrintWriter writer = new PrintWriter(Files.newBufferedWriter(to))) {
            new LogExport(log).write(line -> writer.print(line + "\n"));
        }
        return to;
    }

    private void restore(Path file, String name) throws Exception {
        LogRestore restore = LogRestore.of(file);
        try (SqliteLog log = SqliteLogFile.openToRestore(
                folder.resolve(name), () -> restore.genesis(new LogId(name), NOW.plusSeconds(1)))) {
            restore.into(log, position -> {});
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file("log"));
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
        }
    }
}
