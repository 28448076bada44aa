package org.waymark.benchmarks.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.benchmarks.Load;

/** What size does: replay speed, bytes an event, and what an append costs when so much is there already. */
final class Growth {

    /** Appends measured at each size: enough for an average. */
    private static final long APPENDS = 2_000;

    /** ... but no more than this part of it, so that it stays about that size. */
    private static final long PART = 10;

    private static final int CLIENTS = 64;
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int REPLAYS = 3;

    private Growth() {}

    static void measure(List<Contender.Kind> kinds, List<Long> sizes, Table table) throws Exception {
        table.head("events", "", "replayed/s", "bytes/event", "append us", "against the smallest");
        Map<String, Double> smallest = new LinkedHashMap<>();
        Map<String, Long> filled = new LinkedHashMap<>();
        for (long size : sizes) {
            for (Contender.Kind kind : kinds) {
                fill(kind, filled.getOrDefault(kind.name(), 0L), size);
                filled.put(kind.name(), size + appends(size));
                row(kind, size, smallest, table);
            }
        }
    }

    private static long appends(long size) {
        return Math.min(APPENDS, size / PART);
    }

    private static void fill(Contender.Kind kind, long from, long to) throws Exception {
        try (Contender contender = kind.open("growth")) {
            contender.fill(from, to);
        }
    }

    private static void row(Contender.Kind kind, long size, Map<String, Double> smallest, Table table)
            throws Exception {
        try (Contender contender = kind.open("growth")) {
            double replayed = replay(contender, size);
            long bytes = contender.bytes() / size;
            double cost = 1e6
                    / Load.run(CLIENTS, AT_MOST, appends(size), new AtomicLong(size), contender::append)
                            .perSecond();
            double first = smallest.computeIfAbsent(kind.name(), name -> cost);
            table.row(
                    Table.whole(size),
                    kind.name(),
                    Table.whole(replayed),
                    Table.whole(bytes),
                    Table.whole(cost),
                    Table.ratio(cost / first));
        }
    }

    /** Events a second, the best of some: the first also warms the caches of the operating system. */
    private static double replay(Contender contender, long size) throws Exception {
        double best = 0;
        for (int i = 0; i < REPLAYS; i++) {
            long before = System.nanoTime();
            long read = contender.replay();
            best = Math.max(best, read * 1e9 / (System.nanoTime() - before));
            if (read != size) {
                throw new IllegalStateException("read " + read + " events of " + size);
            }
        }
        return best;
    }
}
