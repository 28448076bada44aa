package org.waymark.commandside.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;
import org.waymark.log.mongodb.settings.MongoSettings;

/** Whoever watches sees the database by one name: the very question that finds it away says so. */
class LogHealthTest {

    private static final int PATIENCE = 1_000;

    @Test
    void isAwayFromTheFirstQuestionOnAndTellsWhatIsAccepted() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        String uri = "mongodb://127.0.0.1:" + server.bind().getPort()
                + "/log?serverSelectionTimeoutMS=400&connectTimeoutMS=400";
        MongoSettings settings = MongoSettings.from(
                Map.of("waymark.log.mongodb.uri", uri, "waymark.log.mongodb.accept-unsafe", "standalone")::get);
        try (SharedLog shared = SharedLog.open(
                settings, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null)) {
            for (int i = 0; i < PATIENCE && shared.state().kind() != MongoState.Kind.READY; i++) {
                Thread.sleep(20);
            }
            var health = new LogHealth(shared, settings.accepted());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails()).containsEntry("accept-unsafe", settings.accepted());

            server.shutdownNow();

            assertThat(health.health().getStatus()).isEqualTo(new Status("AWAY"));
            assertThat(health.health().getDetails()).containsEntry("accept-unsafe", settings.accepted());
        } finally {
            server.shutdownNow();
        }
    }
}
