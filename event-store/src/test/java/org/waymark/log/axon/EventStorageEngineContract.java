package org.waymark.log.axon;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngineTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.read.PositionGate;

/** Axon's own published contract of a storage engine, none of it left out. */
@SuppressWarnings("NullAway.Init")
public abstract class EventStorageEngineContract
        extends AbstractEventStorageEngineTest<WaymarkEventStorageEngine, WaymarkEventStorageEngine.Builder> {
    private CommitLog log;
    private Appender appender;
    private final PositionGate newest = new PositionGate(0);

    /** A new, empty log. */
    protected abstract CommitLog newLog(Genesis genesis);

    @BeforeEach
    void open() {
        log = newLog(Genesis.fresh(new LogId("log-1"), Instant.EPOCH));
        appender = new Appender(log, Clock.systemUTC(), newest, null);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() throws Exception {
        appender.close();
        if (log instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    @Override
    protected WaymarkEventStorageEngine createEngine(UnaryOperator<WaymarkEventStorageEngine.Builder> customization) {
        return customization
                .apply(WaymarkEventStorageEngine.builder()
                        .log(log, appender, newest)
                        .eventSerializer(Jackson3Serializer.builder().build()))
                .build();
    }
}
