package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** Attack 19, the full disk: writing stops with a clear message, reading goes on, writing resumes when there is room. */
class FullDiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aFullDiskLosesNothingAcknowledged() throws SQLException {
        try (EmbeddedLog log = EmbeddedLog.open(
                directory, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null)) {
            limit(log, 60);
            assertThat(log.appender().obstacle()).isEmpty();
            int acknowledged = 0;
            while (log.appender().append(large(acknowledged)).join() instanceof Appended) {
                acknowledged++;
            }
            assertThat(acknowledged).isPositive();

            AppendOutcome full = log.appender().append(large(acknowledged)).join();
            assertThat(full).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo(Code.DISK_FULL);
                assertThat(refused.message()).contains("Make room");
            });
            assertThat(log.log().read(1, 1000)).hasSize(acknowledged);
            assertThat(Verifier.verify(directory.resolve(SqliteLogFile.NAME)).verdict())
                    .isEqualTo(Verdict.SOUND);

            AppendOutcome text = log.appender()
                    .append(commit("text")
                            .text("t1", "x".repeat(200_000))
                            .on("t", 0, "{}", "t1")
                            .draft())
                    .join();
            assertThat(text)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.DISK_FULL));

            assertThat(log.appender().obstacle()).as("what health says").hasValueSatisfying(why -> {
                assertThat(why.code()).isEqualTo(Code.DISK_FULL);
                assertThat(why.message()).contains("disk of the log is full", "Make room");
            });

            limit(log, 100_000);
            assertThat(log.appender().append(large(acknowledged)).join()).isInstanceOf(Appended.class);
            assertThat(log.appender().obstacle()).isEmpty();
            assertThat(Verifier.verify(directory.resolve(SqliteLogFile.NAME)).verdict())
                    .isEqualTo(Verdict.SOUND);
        }
    }

    private static Draft large(int i) {
        return commit("c" + i).on("s", i, "x".repeat(20_000)).draft();
    }

    private static void limit(EmbeddedLog log, int pages) throws SQLException {
        assertThat((Object) log.file().writer().look(writer -> {
                    try (Statement statement = writer.connection().createStatement()) {
                        return statement.execute("PRAGMA max_page_count = " + pages);
                    }
                }))
                .isNotNull();
    }
}
