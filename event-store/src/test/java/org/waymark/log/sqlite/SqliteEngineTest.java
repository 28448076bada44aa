package org.waymark.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.axon.EventStorageEngineContract;

/** Axon's engine contract on SQLite. */
@SuppressWarnings("NullAway.Init")
class SqliteEngineTest extends EventStorageEngineContract {
    @TempDir
    private Path directory;

    @Override
    protected CommitLog newLog(Genesis genesis) {
        return SqliteLogFile.openForWriting(directory, () -> genesis);
    }
}
