package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.log.Drafting.commit;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.StoredEvent;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.portable.LogExport;
import org.waymark.log.portable.LogRestore;
import org.waymark.log.portable.RestoreRefusedException;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** From one adapter to the other and back: what was recorded comes through byte for byte. */
@SuppressWarnings("NullAway.Init")
class MongoRestoreTest {
    private static final int COMMITS = 300;

    @TempDir
    private Path folder;

    private FakeMongo server;
    private EmbeddedLog old;
    private Path file;

    @BeforeEach
    void anOldLog() throws IOException {
        server = new FakeMongo();
        old = EmbeddedLog.open(
                folder.resolve("old"), Clock.systemUTC(), () -> Genesis.fresh(new LogId("old"), Instant.EPOCH), null);
        List<CompletableFuture<AppendOutcome>> answers = IntStream.range(0, COMMITS)
                .mapToObj(i -> commit("c" + i).text("t" + i, "text " + i).on("a", i, "{\"i\":" + i + "}", "t" + i))
                .map(drafting -> old.appender().append(drafting.draft()))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Appended.class));
        old.log().eraseParts(List.of("t3", "t290"));
        file = export(old.log(), "old.jsonl");
    }

    @AfterEach
    void close() {
        old.close();
        server.close();
    }

    @Test
    void thereAndBackItIsTheSame() throws Exception {
        LogRestore there = LogRestore.of(file);
        try (MongoLog shared = opened(there)) {
            there.into(shared, position -> {});
        }
        assertThat(verified().defects()).isEmpty();
        assertThat(verified().totals().erasedTexts()).isEqualTo(2);
        try (MongoLog shared = MongoLog.openForReading(server.settings("log"), Clock.systemUTC())) {
            Path second = export(shared, "shared.jsonl");
            LogRestore back = LogRestore.of(second);
            try (SqliteLog log = SqliteLogFile.openToRestore(
                    folder.resolve("back"), () -> back.genesis(new LogId("back"), Instant.EPOCH))) {
                back.into(log, position -> {});
                assertThat(events(log)).isEqualTo(events(shared)).isEqualTo(events(old.log()));
                assertThat(log.erasedParts(List.of("t2", "t3", "t290"))).isEqualTo(Set.of("t3", "t290"));
                assertThat(log.parts(List.of("t2", "t3"))).isEqualTo(old.log().parts(List.of("t2", "t3")));
            }
            assertThat(Files.readAllLines(export(old.log(), "again.jsonl"))).isEqualTo(Files.readAllLines(file));
        }
        assertThat(Verifier.verify(folder.resolve("back").resolve(SqliteLogFile.NAME))
                        .verdict())
                .isEqualTo(Verdict.SOUND);
    }

    @Test
    void aRestoreThatWasCutIsServedByNobodyAndGoesOn() throws Exception {
        LogRestore restore = LogRestore.of(file);
        try (MongoLog shared = opened(restore)) {
            assertThatThrownBy(() -> restore.into(shared, position -> {
                        throw new IllegalStateException("cut");
                    }))
                    .hasMessage("cut");
        }
        assertThat(verified().defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.field()).isEqualTo("restored_position"));
        assertThat(verified().isOnlyUnfinished()).isTrue();
        old.appender().append(commit("later").on("a", COMMITS, 1).draft()).join();
        LogRestore other = LogRestore.of(export(old.log(), "other.jsonl"));
        try (MongoLog shared = opened(other)) {
            assertThatThrownBy(() -> other.into(shared, position -> {}))
                    .isInstanceOf(RestoreRefusedException.class)
                    .message()
                    .contains("the beginning of another restore", "256 of its 300", "the file that it began");
        }
        assertThatThrownBy(() -> MongoLog.openForReading(server.settings("log"), Clock.systemUTC()))
                .isInstanceOf(LogUnavailableException.class)
                .hasMessageContaining("unfinished restore of log old");
        try (MongoLog serving = MongoLog.open(
                server.settings("log"),
                Clock.systemUTC(),
                () -> Genesis.fresh(new LogId("x"), Instant.EPOCH),
                List.of())) {
            Awaiting.state(serving, MongoState.Kind.REFUSED);
            assertThat(serving.state().reason()).contains("256 of its 300", "goes on where it stopped");
            try (MongoLog shared = opened(restore)) {
                restore.into(shared, position -> {});
            }
            Awaiting.ready(serving);
            assertThat(events(serving)).isEqualTo(events(old.log()).subList(0, COMMITS));
        }
        assertThat(verified().verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void aRestoreOutlivesAnOutage() throws Exception {
        LogRestore restore = LogRestore.of(file);
        try (MongoLog shared = opened(restore)) {
            server.proxy.swallowReplies(2);
            restore.into(shared, position -> {});
            assertThat(events(shared)).isEqualTo(events(old.log()));
        }
        assertThat(verified().verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void aRestoreStopsWhereSomebodyElseWrites() throws Exception {
        LogRestore restore = LogRestore.of(file);
        try (MongoLog shared = opened(restore);
                SharedLog other = SharedLog.around(opened(restore), Clock.systemUTC(), null)) {
            assertThatThrownBy(() -> restore.into(
                            shared,
                            position -> other.appender()
                                    .append(commit("other").on("z", 0, 1).draft())
                                    .join()))
                    .isInstanceOf(RestoreRefusedException.class)
                    .hasMessageContaining("Somebody else writes where commit 257");
        }
    }

    @Test
    void aDatabaseWithALogIsNotRestoredInto() throws Exception {
        Awaiting.ready(MongoLog.open(
                        server.settings("log"),
                        Clock.systemUTC(),
                        () -> Genesis.fresh(new LogId("taken"), Instant.EPOCH),
                        List.of()))
                .close();
        LogRestore restore = LogRestore.of(file);
        try (MongoLog shared = opened(restore)) {
            assertThatThrownBy(() -> restore.into(shared, position -> {}))
                    .isInstanceOf(RestoreRefusedException.class)
                    .hasMessageContaining("There is a log already, taken");
        }
    }

    @Test
    void whoReadsMakesNoLog() {
        assertThatThrownBy(() -> MongoLog.openForReading(server.settings("none"), Clock.systemUTC()))
                .hasMessageContaining("there is no log in this database");
        try (MongoClient client = MongoConnection.to(server.settings("none"))) {
            assertThat(client.getDatabase("none").listCollectionNames()).isEmpty();
            assertThat(Verifier.verify(client.getDatabase("none")).verdict()).isEqualTo(Verdict.UNREADABLE);
        }
    }

    private MongoLog opened(LogRestore restore) throws InterruptedException {
        return MongoLog.openToRestore(
                server.settings("log"), Clock.systemUTC(), () -> restore.genesis(new LogId("shared"), Instant.EPOCH));
    }

    private Report verified() {
        try (MongoClient client = MongoConnection.to(server.settings("log"))) {
            return Verifier.verify(client.getDatabase("log"));
        }
    }

    private Path export(CommitLog log, String name) throws IOException {
        Path to = folder.resolve(name);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(to, StandardCharsets.UTF_8))) {
            new LogExport(log).write(line -> writer.print(line + "\n"));
        }
        return to;
    }

    private static List<StoredEvent> events(CommitLog log) {
        return log.read(1, 2 * COMMITS).stream()
                .flatMap(each -> each.events().stream())
                .toList();
    }
}
