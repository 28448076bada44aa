package org.waymark.log.portable;

import java.nio.file.Path;
import java.time.Instant;
import org.waymark.log.LogId;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;

/** A process that restores a file into a folder and ends, as by {@code kill -9}, once a position is reached. */
final class RestoringProcess {
    static final int KILLED = 137;

    private RestoringProcess() {}

    public static void main(String[] args) throws Exception {
        LogRestore restore = LogRestore.of(Path.of(args[0]));
        long until = Long.parseLong(args[2]);
        try (SqliteLog log = SqliteLogFile.openToRestore(
                Path.of(args[1]), () -> restore.genesis(new LogId("restored"), Instant.EPOCH))) {
            restore.into(log, position -> {
                if (position >= until) {
                    Runtime.getRuntime().halt(KILLED);
                }
            });
        }
    }
}
