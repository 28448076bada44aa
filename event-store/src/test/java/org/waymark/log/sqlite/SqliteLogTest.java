package org.waymark.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;

/** The contract on SQLite. */
@SuppressWarnings("NullAway.Init")
class SqliteLogTest extends CommitLogContract {
    @TempDir
    private Path directory;

    private SqliteLog sqlite;

    @Override
    protected CommitLog newLog() {
        sqlite = SqliteLogFile.openForWriting(directory, () -> GENESIS);
        return sqlite;
    }

    @AfterEach
    void closeFile() {
        sqlite.close();
    }
}
