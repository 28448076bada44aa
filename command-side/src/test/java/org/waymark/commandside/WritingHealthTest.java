package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.sqlite.EmbeddedLog;

/** An operator sees that nothing can be recorded, and why, before a coordinator does. */
class WritingHealthTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void isUpWhileCommandsCanBeRecordedAndSaysWhatIsInTheWay() {
        try (EmbeddedLog log = open()) {
            var health = new WritingHealth(log.appender());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            log.newest().foundBroken(new LogBrokenException(7, "the hash is not what its fields give"));

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(String.valueOf(health.health().getDetails())).contains("BROKEN", "Commit 7", "restore a copy");
        }
    }

    @Test
    void isDownOnceTheWriterHasStopped() {
        try (EmbeddedLog log = open()) {
            log.appender().close();
            var health = new WritingHealth(log.appender()).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(String.valueOf(health.getDetails().get("reason"))).contains("closed");
        }
    }

    private EmbeddedLog open() {
        return EmbeddedLog.open(
                directory, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null);
    }
}
