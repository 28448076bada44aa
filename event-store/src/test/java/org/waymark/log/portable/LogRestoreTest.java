package org.waymark.log.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.log.Drafting.commit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.Genesis.RestoredFrom;
import org.waymark.log.LogId;
import org.waymark.log.axon.LogToken;
import org.waymark.log.axon.stream.TokenCursor;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.sqlite.LogOpenException;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** A whole log out and in again: the same entries, another identity, and nothing that looks whole before it is. */
@SuppressWarnings("NullAway.Init")
class LogRestoreTest {
    private static final int MANY = 300;

    @TempDir
    private Path folder;

    private EmbeddedLog old;
    private Path file;

    @BeforeEach
    void anOldLog() throws IOException {
        old = EmbeddedLog.open(
                folder.resolve("old"),
                Clock.systemUTC(),
                () -> Genesis.ofImport(new LogId("old"), Instant.EPOCH),
                null);
        append(commit("c1")
                .on("a", 0, 2)
                .recordedAt(Instant.parse("2019-05-04T12:00:00Z"))
                .draft());
        append(commit("c2")
                .text("t1", "Zoë \"\\ \u0000 🧭")
                .text("t2", "erased")
                .on("a", 2, "{}", "t1", "t2")
                .on("b", 0, "{\"again\":1}", "t1")
                .draft());
        append(noText());
        append(commit("c4").on("b", 1, 3).draft());
        old.log().eraseParts(List.of("t2"));
        file = export(old.log(), "old.jsonl");
    }

    @AfterEach
    void close() {
        old.close();
    }

    @Test
    void theRestoredLogIsTheSameUnderAnotherIdentity() throws Exception {
        LogPosition end = old.reader().head();
        try (SqliteLog log = restored("new")) {
            assertThat(log.genesis().logId()).isEqualTo(new LogId("new"));
            assertThat(log.genesis().claimedHistory()).isTrue();
            assertThat(log.genesis().restoredFrom())
                    .isEqualTo(new RestoredFrom(new LogId("old"), end.position(), end.hash()));
            assertThat(log.read(1, 100))
                    .map(LogRestoreTest::bare)
                    .isEqualTo(old.log().read(1, 100).stream()
                            .map(LogRestoreTest::bare)
                            .toList());
            assertThat(log.head().orElseThrow().hash()).isNotEqualTo(end.hash());
            assertThat(log.parts(List.of("t1"))).isEqualTo(old.log().parts(List.of("t1")));
            assertThat(log.erasedParts(List.of("t1", "t2"))).isEqualTo(Set.of("t2"));
        }
        assertThat(verified("new").defects()).isEmpty();
        assertThat(verified("new").totals().erasedTexts()).isEqualTo(1);
    }

    @Test
    void attack13_aTokenFromBeforeARestoreIsRefused() throws Exception {
        LogPosition kept = old.reader().endOf(3);
        LogToken token = new LogToken("old", kept.position(), kept.hash().hex());
        new TokenCursor(old.log(), old.newest(), token, false).next().close();
        try (SqliteLog log = restored("new")) {
            assertThatThrownBy(() -> new TokenCursor(log, new PositionGate(0), token, false))
                    .isInstanceOf(LogToken.Refused.class)
                    .hasMessageContaining("of log old, this is log new");
            LogToken renamed = new LogToken("new", kept.position(), kept.hash().hex());
            assertThatThrownBy(() -> new TokenCursor(log, new PositionGate(0), renamed, false))
                    .isInstanceOf(LogToken.Refused.class);
        }
    }

    @Test
    void placesOfTheOldLogAreNotOfTheNew() throws Exception {
        LogPosition kept = old.reader().endOf(3);
        restored("new").close();
        try (EmbeddedLog log = opened("new")) {
            assertThat(log.reader().endOf(3)).isNotEqualTo(kept);
            assertThat(log.reader().endOf(3).position()).isEqualTo(kept.position());
        }
    }

    /** The key of the body digests stays behind: a retry across a restore is told by its id, and not recorded twice. */
    @Test
    void itGoesOnAndKnowsItsCommands() throws Exception {
        restored("new").close();
        try (EmbeddedLog log = opened("new")) {
            assertThat(log.appender().known("c4", Bytes.utf8("body of c4"))).containsInstanceOf(Known.class);
            assertThat(log.appender().append(commit("c4").on("b", 1, 3).draft()).join())
                    .isInstanceOf(Known.class);
            assertThat(log.appender().append(commit("c5").on("b", 4, 1).draft()).join())
                    .isInstanceOf(Appended.class);
        }
        assertThat(verified("new").verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void anExportOfTheRestoredLogRestoresAgain() throws Exception {
        restored("new").close();
        try (EmbeddedLog log = opened("new")) {
            Path second = export(log.log(), "new.jsonl");
            LogRestore again = LogRestore.of(second);
            try (SqliteLog third = SqliteLogFile.openToRestore(
                    folder.resolve("third"), () -> again.genesis(new LogId("third"), Instant.EPOCH))) {
                again.into(third, position -> {});
                assertThat(third.read(1, 100))
                        .map(LogRestoreTest::bare)
                        .isEqualTo(old.log().read(1, 100).stream()
                                .map(LogRestoreTest::bare)
                                .toList());
                assertThat(third.genesis().restoredFrom())
                        .isEqualTo(new RestoredFrom(
                                new LogId("new"), 8, log.reader().head().hash()));
            }
        }
    }

    @Test
    void anEmptyLogIsRestoredToo() throws Exception {
        try (EmbeddedLog empty = opened("empty")) {
            Path lines = export(empty.log(), "empty.jsonl");
            LogRestore restore = LogRestore.of(lines);
            try (SqliteLog log = SqliteLogFile.openToRestore(
                    folder.resolve("new"), () -> restore.genesis(new LogId("new"), Instant.EPOCH))) {
                assertThat(restore.into(log, position -> {}).position()).isZero();
            }
        }
        assertThat(verified("new").verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void whatHoldsALogAlreadyIsNotRestoredInto() throws Exception {
        LogRestore restore = LogRestore.of(file);
        opened("taken").close();
        try (SqliteLog taken = SqliteLogFile.openToRestore(
                folder.resolve("taken"), () -> restore.genesis(new LogId("new"), Instant.EPOCH))) {
            assertThatThrownBy(() -> restore.into(taken, position -> {}))
                    .isInstanceOf(RestoreRefusedException.class)
                    .hasMessageContaining("There is a log already, fresh with 0 entries");
        }
        restored("new").close();
        try (EmbeddedLog log = opened("new")) {
            assertThat(log.appender().append(commit("c5").on("b", 4, 1).draft()).join())
                    .isInstanceOf(Appended.class);
            assertThatThrownBy(() -> restore.into(log.log(), position -> {}))
                    .hasMessageContaining("There is a log already");
        }
    }

    /** Attack 19 on a restore: what it leaves behind is known for what it is, by everybody, and it goes on. */
    @Test
    void aRestoreThatWasKilledLooksUnfinishedAndGoesOn() throws Exception {
        for (int i = 0; i < MANY; i++) {
            append(commit("m" + i)
                    .text("m" + i, "text " + i)
                    .on("m", i, "{}", "m" + i)
                    .draft());
        }
        file = export(old.log(), "many.jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoringProcess.class.getName(),
                        file.toString(),
                        folder.resolve("restored").toString(),
                        "100")
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(RestoringProcess.KILLED);

        assertThatThrownBy(() -> opened("restored"))
                .isInstanceOf(LogOpenException.class)
                .hasMessageContaining("unfinished restore of log old", "goes on where it stopped");
        assertThatThrownBy(() -> SqliteLogFile.openForReading(folder.resolve("restored")))
                .isInstanceOf(LogOpenException.class);
        assertThat(verified("restored").defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.field()).isEqualTo("restored_position"));
        LogRestore other = LogRestore.of(
                export(old.log(), "later.jsonl", commit("later").on("z", 0, 1).draft()));
        try (SqliteLog log = SqliteLogFile.openToRestore(folder.resolve("restored"), LogRestoreTest::unasked)) {
            assertThatThrownBy(() -> other.into(log, position -> {}))
                    .hasMessageContaining(
                            "There is the beginning of another restore: it is an unfinished restore of log old");
        }

        restored("restored").close();
        assertThat(verified("restored").verdict()).isEqualTo(Verdict.SOUND);
        try (EmbeddedLog log = opened("restored")) {
            assertThat(log.log().read(1, 2 * MANY))
                    .map(LogRestoreTest::bare)
                    .isEqualTo(old.log().read(1, MANY + 4).stream()
                            .map(LogRestoreTest::bare)
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "type":"SomethingHappened" | "type":"SomethingElse"
            "text":"Zoë                | "text":"Zoe
            "erased":true              | "erased":false
            "logId":"old"              | "logId":"odd"
            """)
    void aFileThatDoesNotVerifyIsRefused(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertThatThrownBy(() -> LogRestore.of(file))
                .isInstanceOf(RestoreRefusedException.class)
                .hasMessageContaining("nothing was restored");
    }

    @Test
    void aFileThatWasCutIsRefused() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> LogRestore.of(file)).hasMessageContaining("does not end where its first line says");
        Files.writeString(file, String.join("\n", lines).substring(0, 900));
        assertThatThrownBy(() -> LogRestore.of(file)).isInstanceOf(RestoreRefusedException.class);
        assertThatThrownBy(() -> LogRestore.of(folder.resolve("none"))).hasMessageContaining("there is no file");
    }

    @Test
    void aFileThatChangesAfterItWasVerifiedDoesNotBecomeALog() throws IOException {
        LogRestore restore = LogRestore.of(file);
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        try (SqliteLog log = SqliteLogFile.openToRestore(
                folder.resolve("new"), () -> restore.genesis(new LogId("new"), Instant.EPOCH))) {
            assertThatThrownBy(() -> restore.into(log, position -> {})).hasMessageContaining("was changed while");
        }
        assertThatThrownBy(() -> opened("new")).hasMessageContaining("unfinished restore");
    }

    private SqliteLog restored(String name) throws Exception {
        LogRestore restore = LogRestore.of(file);
        SqliteLog log = SqliteLogFile.openToRestore(
                folder.resolve(name), () -> restore.genesis(new LogId(name), Instant.EPOCH));
        assertThat(restore.into(log, position -> {}).position()).isEqualTo(restore.entries());
        return log;
    }

    private EmbeddedLog opened(String name) {
        return EmbeddedLog.open(
                folder.resolve(name), Clock.systemUTC(), () -> Genesis.fresh(new LogId("fresh"), Instant.EPOCH), null);
    }

    private static Genesis unasked() {
        throw new AssertionError("the log has its record");
    }

    private Report verified(String name) {
        return Verifier.verify(folder.resolve(name).resolve(SqliteLogFile.NAME));
    }

    private Path export(CommitLog log, String name, Draft... first) throws IOException {
        for (Draft draft : first) {
            append(draft);
        }
        Path to = folder.resolve(name);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(to, StandardCharsets.UTF_8))) {
            LogPosition end = new LogExport(log).write(line -> writer.print(line + "\n"));
            assertThat(end).isEqualTo(new LogReader(log, new PositionGate(0)).head());
        }
        assertThat(Verifier.verifyFile(to).defects()).isEmpty();
        return to;
    }

    private void append(Draft draft) {
        assertThat(old.appender().append(draft).join()).isInstanceOf(Appended.class);
    }

    /** Payload and metadata are bytes: what is no text comes back too. */
    private static Draft noText() {
        DraftEvent event = new DraftEvent(
                "e",
                "SomethingHappened",
                "1",
                "c",
                0,
                Instant.EPOCH,
                Bytes.ofHex("00ff80c3"),
                Bytes.ofHex("fe"),
                List.of());
        return new Draft("c3", Bytes.utf8("body"), "actor-1", List.of(event), List.of(), true, null);
    }

    /** A commit without what makes it one of its log. */
    static Commit bare(Commit commit) {
        Commit moved = new Commit(
                new LogId("any"),
                commit.number(),
                commit.first(),
                commit.committedAt(),
                commit.recordedAt(),
                commit.claimed(),
                commit.commitId(),
                commit.bodyDigest(),
                commit.actor(),
                commit.events(),
                commit.bodyDigest(),
                commit.bodyDigest());
        assertThat(commit.hash()).isEqualTo(ChainHash.of(commit));
        return moved;
    }
}
