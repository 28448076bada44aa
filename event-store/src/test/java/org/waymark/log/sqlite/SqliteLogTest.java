package org.waymark.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;
import org.waymark.log.Genesis;

/** The contract on SQLite. */
@SuppressWarnings("NullAway.Init")
class SqliteLogTest extends CommitLogContract {
    @TempDir
    private Path directory;

    @Override
    protected CommitLog newLog(Genesis genesis) {
        return SqliteLogFile.openForWriting(directory.resolve(genesis.logId().value()), () -> genesis);
    }
}
