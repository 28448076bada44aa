package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;

/** A question that goes wrong says why, and costs those after it nothing. */
class SqliteReadersTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void whatFailedIsToldAndAConnectionThatCannotEndItsSnapshotIsReplaced() throws SQLException {
        SqliteLogFile.openForWriting(directory, () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH))
                .close();
        try (var readers = new SqliteReaders(directory.resolve(SqliteLogFile.NAME))) {
            Set<Object> unfit = new HashSet<>();
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> readers.read(statements -> {
                            unfit.add(statements);
                            statements.connection().close();
                            throw new SQLException("the disk is gone");
                        }))
                        .isInstanceOf(LogUnavailableException.class)
                        .hasMessageContaining("the disk is gone");
            }
            assertThat(unfit).as("no connection was given out again").hasSize(10);
            for (int i = 0; i < 10; i++) {
                Optional<String> id = readers.read(
                        statements -> statements.first(row -> row.getString(1), "SELECT log_id FROM genesis"));
                assertThat(id).contains("log-1");
            }
        }
    }
}
