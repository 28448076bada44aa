package org.waymark.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.log.Bytes;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.SqliteLogFile;

/**
 * Appends per second: the log (batches, hash chain, indexes) beside a bare prepared insert of the same payload into an
 * SQLite file with the same durability (WAL, synchronous=FULL, one transaction per insert). Rounds alternate.
 */
public final class AppendComparison {

    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final int ROUNDS = 3;
    private static final List<Integer> CLIENTS = List.of(1, 64);
    private static final Bytes PAYLOAD = Bytes.utf8("""
            {"entry":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f11","partnership":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f12",\
            "on":"2024-03-05","visibility":"community","person":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f13",\
            "org":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f14"}""");
    private static final Bytes METADATA = Bytes.utf8("{}");

    private AppendComparison() {}

    /** The first argument is the folder to write in; it should be on the disk that the log will live on. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "."), "append");
        System.out.printf("%-28s %8s %12s %10s %10s%n", "", "clients", "appends/s", "p50 us", "p99 us");
        for (int clients : CLIENTS) {
            for (int round = 1; round <= ROUNDS; round++) {
                print("bare prepared insert", clients, bare(folder.resolve("bare-" + clients + "-" + round), clients));
                print("waymark log", clients, log(folder.resolve("log-" + clients + "-" + round), clients));
            }
        }
    }

    private static void print(String what, int clients, Load.Result result) {
        System.out.printf(
                "%-28s %8d %12.0f %10d %10d%n",
                what, clients, result.perSecond(), result.median(), result.slowest1Percent());
    }

    private static Load.Result bare(Path folder, int clients) throws Exception {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"))) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                statement.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, type TEXT, payload BLOB)");
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO entries (id, type, payload) VALUES (?, ?, ?)")) {
                return Load.run(clients, ROUND, new AtomicLong(), number -> {
                    synchronized (insert) {
                        insert.setLong(1, number);
                        insert.setString(2, "ChampionAdded");
                        insert.setBytes(3, PAYLOAD.toArray());
                        insert.executeUpdate();
                    }
                });
            }
        }
    }

    private static Load.Result log(Path folder, int clients) throws Exception {
        var genesis = Genesis.fresh(new LogId(UUID.randomUUID().toString()), Instant.now(Clock.systemUTC()));
        try (var log = SqliteLogFile.openForWriting(folder, () -> genesis);
                var appender = new Appender(log, Clock.systemUTC(), new PositionGate(0), null)) {
            return Load.run(clients, ROUND, new AtomicLong(), number -> {
                AppendOutcome outcome = appender.append(draft(number)).get();
                if (!(outcome instanceof AppendOutcome.Appended)) {
                    throw new IllegalStateException("not appended: " + outcome);
                }
            });
        }
    }

    /** One event on a stream of its own, as a busy community of many partnerships writes. */
    private static Draft draft(long number) {
        String id = "entry-" + number;
        var event = new DraftEvent(
                id, "ChampionAdded", "1", "partnership:" + number, 0, Instant.EPOCH, PAYLOAD, METADATA, List.of());
        return new Draft("command-" + number, PAYLOAD, "benchmark", List.of(event), List.of(), true, null);
    }
}
