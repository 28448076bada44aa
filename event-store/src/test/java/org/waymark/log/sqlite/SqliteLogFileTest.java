package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.log.Drafting.commit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;

/** The file and the process that owns it. */
@SuppressWarnings("NullAway.Init")
class SqliteLogFileTest {
    /** Bytes of a write-ahead log's header and of a frame's header, as SQLite documents them. */
    private static final int WAL_HEADER = 32;

    private static final int FRAME_HEADER = 24;

    @TempDir
    private Path directory;

    @Test
    void attack20_aSecondWriterIsRefusedWithPidDirectoryAndRemedy() {
        try (EmbeddedLog log = open(directory)) {
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(LogInUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(directory.toAbsolutePath().toString())
                    .hasMessageContaining("Stop that process");
            assertThat(log.reader().head().position()).isZero();
        }
        open(directory).close();
    }

    @Test
    void attack20_readingBesideTheWriterIsPossible() {
        try (EmbeddedLog log = open(directory)) {
            log.appender().append(commit("c1").on("a", 0, 1).draft()).join();
            try (SqliteLog beside = SqliteLogFile.openForReading(directory)) {
                assertThat(beside.head()).isEqualTo(log.log().head());
                assertThatThrownBy(() -> beside.insert(beside.read(1, 1))).hasMessageContaining("reading only");
            }
            assertThat(Verifier.verify(directory.resolve(SqliteLogFile.NAME)).verdict())
                    .isEqualTo(Report.Verdict.SOUND);
        }
    }

    @Test
    void whatHoldsPersonalDataIsReadableByItsOwnerAlone() throws IOException {
        Path fresh = directory.resolve("fresh");
        assumeTrue(fresh.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        try (EmbeddedLog log = open(fresh)) {
            log.appender().append(commit("c1").on("a", 0, 1).draft()).join();
            assertThat(permissions(fresh)).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(fresh)) {
                assertThat(files.toList())
                        .hasSizeGreaterThan(2)
                        .allSatisfy(file -> assertThat(permissions(file))
                                .as("%s", file.getFileName())
                                .isEqualTo("rw-------"));
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    @Timeout(20)
    void whoReadsAClosedLogHearsItAtOnce() {
        EmbeddedLog log = open(directory);
        log.close();
        assertThatThrownBy(() -> log.log().head())
                .isInstanceOf(LogUnavailableException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void nothingStaysOpenOfALogThatCannotBeOpened() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "no list of open files here");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(SqliteLogFile.NAME));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE other (x)");
        }
        assertThatThrownBy(() -> open(directory)).isInstanceOf(LogOpenException.class);
        try (Stream<Path> files = Files.list(open)) {
            assertThat(files.map(SqliteLogFileTest::target).filter(file -> file.startsWith(directory)))
                    .isEmpty();
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return link;
        }
    }

    @Test
    void theLiveConnectionIsDurable() throws SQLException {
        try (EmbeddedLog log = open(directory)) {
            assertThat((Object) log.file().writer().look(writer -> {
                        assertThat(SqliteConnections.pragma(writer.connection(), "journal_mode"))
                                .isEqualTo("wal");
                        assertThat(SqliteConnections.pragma(writer.connection(), "synchronous"))
                                .isEqualTo("2");
                        assertThat(SqliteConnections.pragma(writer.connection(), "secure_delete"))
                                .isEqualTo("1");
                        return true;
                    }))
                    .isEqualTo(true);
        }
    }

    @Test
    void attack14_aDroppedIndexStopsWritingAndOpening() throws SQLException {
        try (EmbeddedLog log = open(directory)) {
            assertThat((Object) log.file().writer().look(writer -> {
                        try (Statement statement = writer.connection().createStatement()) {
                            return statement.execute("DROP INDEX events_stream_seq");
                        }
                    }))
                    .isEqualTo(false);
            assertThat(log.appender().append(commit("c1").on("a", 0, 1).draft()).join())
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo(Code.INDEXES);
                        assertThat(refused.message()).contains("events_stream_seq", "CREATE UNIQUE INDEX");
                    });
            assertThat(log.appender().obstacle()).isPresent();
        }
        assertThatThrownBy(() -> open(directory))
                .isInstanceOf(LogOpenException.class)
                .hasMessageContaining("events_stream_seq");
    }

    @Test
    void anotherDatabaseIsLeftAlone() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(SqliteLogFile.NAME));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE other (x)");
        }
        assertThatThrownBy(() -> open(directory)).hasMessageContaining("not a Waymark log");
        assertThatThrownBy(() -> SqliteLogFile.openForReading(directory)).hasMessageContaining("not a Waymark log");
        assertThatThrownBy(() -> SqliteLogFile.openForReading(directory.resolve("none")))
                .hasMessageContaining("no log");
    }

    @Test
    void attack19_aCopyCutAtAnyWalFrameOpensToAPrefix() throws IOException {
        Path copy = directory.resolve("copy");
        try (EmbeddedLog log = open(directory)) {
            for (int i = 0; i < 8; i++) {
                log.appender()
                        .append(commit("c" + i).on("s", i, "x".repeat(1500)).draft())
                        .join();
            }
            Path wal = directory.resolve(SqliteLogFile.NAME + "-wal");
            long size = Files.size(wal);
            int page = 4096;
            long before = -1;
            for (long cut = 0; cut <= size; cut = cut == 0 ? WAL_HEADER : cut + FRAME_HEADER + page) {
                for (long torn : new long[] {cut, Math.max(0, cut - 100)}) {
                    long commits = commitsAfterCut(copy, torn);
                    before = torn == cut ? Math.max(before, commits) : before;
                }
            }
            assertThat(before).isEqualTo(8);
        }
    }

    private long commitsAfterCut(Path copy, long cut) throws IOException {
        Files.createDirectories(copy);
        Path file = copy.resolve(SqliteLogFile.NAME);
        Path wal = copy.resolve(SqliteLogFile.NAME + "-wal");
        Files.deleteIfExists(copy.resolve(SqliteLogFile.NAME + "-shm"));
        Files.copy(directory.resolve(SqliteLogFile.NAME), file, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(directory.resolve(SqliteLogFile.NAME + "-wal"), wal, StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile torn = new RandomAccessFile(wal.toFile(), "rw")) {
            torn.setLength(cut);
        }
        try (EmbeddedLog reopened = open(copy)) {
            long commits = reopened.reader().head().commit();
            assertThat(reopened.reader().follow().next(100)).hasSize((int) commits);
            assertThat(Verifier.verify(file).verdict()).as("cut at " + cut).isEqualTo(Report.Verdict.SOUND);
            return commits;
        }
    }

    private static EmbeddedLog open(Path where) {
        return EmbeddedLog.open(where, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null);
    }
}
