package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.CommitLogContract;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome.SlotTaken;

/** The contract on SQLite. */
@SuppressWarnings("NullAway.Init")
class SqliteLogTest extends CommitLogContract {
    @TempDir
    private Path directory;

    @Override
    protected CommitLog newLog(Genesis genesis) {
        return SqliteLogFile.openForWriting(directory.resolve(genesis.logId().value()), () -> genesis);
    }

    /** Stronger than the contract: rows of events let the unique index guard every number, not only the first. */
    @Test
    void attack10_aSequenceNumberInsideAnotherCommitIsRefusedByTheStorageToo() {
        appended(commit("c1").on("a", 0, 3));
        assertThat(log.insert(List.of(forged(1)))).isEqualTo(new SlotTaken(0));
    }
}
