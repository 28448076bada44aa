package org.waymark.log.mongodb;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.append.Appender;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** A log that several processes share, with all around it that one of them needs, opened and closed as one thing. */
public record SharedLog(CommitLog log, Appender appender, LogReader reader, PositionGate newest, MongoLog database)
        implements AutoCloseable {

    /**
     * Opens a log and returns at once, whether the database answers or not; until it does, every read and append is
     * refused as unavailable. The genesis record is asked for only when there is none yet.
     */
    public static SharedLog open(
            MongoSettings settings, Clock clock, Supplier<Genesis> ifNew, @Nullable MeterRegistry registry) {
        return around(MongoLog.open(settings, clock, ifNew, List.of()), clock, registry);
    }

    static SharedLog around(MongoLog log, Clock clock, @Nullable MeterRegistry registry) {
        PositionGate newest = new PositionGate(0);
        return new SharedLog(log, new Appender(log, clock, newest, registry), new LogReader(log, newest), newest, log);
    }

    /** How the database is, for a health page. */
    public MongoState state() {
        return database.state();
    }

    @Override
    public void close() {
        appender.close();
        database.close();
    }
}
