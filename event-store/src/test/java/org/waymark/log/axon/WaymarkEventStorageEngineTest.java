package org.waymark.log.axon;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngineTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.sqlite.EmbeddedLog;

/** Axon's own published contract of a storage engine, none of it left out. */
@SuppressWarnings("NullAway.Init")
class WaymarkEventStorageEngineTest
        extends AbstractEventStorageEngineTest<WaymarkEventStorageEngine, WaymarkEventStorageEngine.Builder> {
    @TempDir
    private Path directory;

    private EmbeddedLog log;

    @BeforeEach
    void open() {
        log = EmbeddedLog.open(
                directory, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    protected WaymarkEventStorageEngine createEngine(UnaryOperator<WaymarkEventStorageEngine.Builder> customization) {
        return customization
                .apply(WaymarkEventStorageEngine.builder()
                        .log(log.log(), log.appender(), log.newest())
                        .eventSerializer(Jackson3Serializer.builder().build()))
                .build();
    }
}
