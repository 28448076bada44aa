package org.waymark.log.sqlite;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.append.Appender;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** A log with everything around it that one process needs, opened and closed as one thing. */
public record EmbeddedLog(CommitLog log, Appender appender, LogReader reader, PositionGate newest, SqliteLog file)
        implements AutoCloseable {

    /** Opens the log of a data directory for writing; the genesis record is asked for only when there is none yet. */
    public static EmbeddedLog open(
            Path directory, Clock clock, Supplier<Genesis> ifNew, @Nullable MeterRegistry registry) {
        SqliteLog log = SqliteLogFile.openForWriting(directory, ifNew);
        PositionGate newest =
                new PositionGate(log.head().map(head -> head.last()).orElse(0L));
        return new EmbeddedLog(
                log, new Appender(log, clock, newest, registry), new LogReader(log, newest), newest, log);
    }

    @Override
    public void close() {
        appender.close();
        file.close();
    }
}
