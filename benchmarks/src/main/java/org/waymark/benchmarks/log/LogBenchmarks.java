package org.waymark.benchmarks.log;

import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole comparison of the log with its alternatives, printed as Markdown. Settings are system properties:
 * {@code folder} (where SQLite writes; it should be the disk that the log will live on), {@code mongodb} (address of a
 * server; without it a fake one in memory), {@code events} (the largest log, 1,000,000 if left out).
 */
public final class LogBenchmarks {

    private static final long LARGEST = 1_000_000;

    /** The fake server looks through everything for most questions: more would measure that. */
    private static final long LARGEST_ON_FAKE = 10_000;

    private LogBenchmarks() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(
                Path.of(System.getProperty("folder", "target")).toAbsolutePath(), "log");
        long largest = Long.getLong("events", LARGEST);
        var table = new Table(System.out);
        System.out.println(machine(folder));
        var sqlite = new Sqlite(folder);
        table.title("Append, SQLite");
        AppendSpeed.measure(sqlite.kinds(), table);
        table.title("Size, SQLite");
        Growth.measure(sqlite.kinds(), sizes(largest), table);
        String address = System.getProperty("mongodb", "");
        try (Mongo mongo = address.isEmpty() ? Mongo.fake() : Mongo.at(address)) {
            table.title("Append, " + mongo.label());
            AppendSpeed.measure(mongo.kinds(), table);
            table.title("Size, " + mongo.label());
            long most = mongo.isFake() ? Math.min(largest, LARGEST_ON_FAKE) : largest;
            Growth.measure(mongo.kinds(), sizes(most), table);
        }
    }

    private static List<Long> sizes(long largest) {
        return List.of(largest / 100, largest / 10, largest);
    }

    private static String machine(Path folder) throws Exception {
        FileStore disk = Files.getFileStore(folder);
        return "%d processors, %s %s, Java %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        disk.type());
    }
}
