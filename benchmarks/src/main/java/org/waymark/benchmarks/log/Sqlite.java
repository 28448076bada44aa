package org.waymark.benchmarks.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.waymark.log.sqlite.EmbeddedLog;

/** Who competes on SQLite: each in a folder of its own, WAL and synchronous=FULL. */
record Sqlite(Path folder) {

    List<Contender.Kind> kinds() {
        return List.of(bare(), waymark());
    }

    private Contender.Kind bare() {
        return kind("bare SQLite table", BareTable::open);
    }

    private Contender.Kind waymark() {
        return kind("Waymark on SQLite", place -> {
            EmbeddedLog log = EmbeddedLog.open(place, Clock.systemUTC(), WaymarkLog.genesis(), null);
            return new WaymarkLog(log.appender(), log.reader(), () -> bytes(place), log::close);
        });
    }

    private interface Opening {
        Contender open(Path place) throws Exception;
    }

    private Contender.Kind kind(String name, Opening opening) {
        return new Contender.Kind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Contender open(String place) throws Exception {
                return opening.open(Files.createDirectories(folder.resolve(name.replace(' ', '-') + "-" + place)));
            }
        };
    }

    static long bytes(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.mapToLong(Sqlite::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
