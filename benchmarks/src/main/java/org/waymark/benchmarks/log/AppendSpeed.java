package org.waymark.benchmarks.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.benchmarks.Load;

/** Appends a second by clients. Contenders take turns, so that what else the machine does meets all of them. */
final class AppendSpeed {

    private static final List<Integer> CLIENTS = List.of(1, 16, 64, 256);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final int ROUNDS = 3;

    private AppendSpeed() {}

    static void measure(List<Contender.Kind> kinds, Table table) throws Exception {
        table.head("clients", "", "appends/s", "lowest", "highest", "p50 us", "p99 us");
        for (int clients : CLIENTS) {
            Map<String, List<Load.Result>> results = new LinkedHashMap<>();
            for (int round = 1; round <= ROUNDS; round++) {
                for (Contender.Kind kind : kinds) {
                    Load.Result result = round(kind, clients, clients + "-" + round);
                    results.computeIfAbsent(kind.name(), name -> new ArrayList<>())
                            .add(result);
                }
            }
            results.forEach((name, rounds) -> row(table, clients, name, rounds));
        }
    }

    private static Load.Result round(Contender.Kind kind, int clients, String place) throws Exception {
        try (Contender contender = kind.open(place)) {
            return Load.run(clients, ROUND, Long.MAX_VALUE / 2, new AtomicLong(), contender::append);
        }
    }

    /** The median round, with the slowest and fastest beside it. */
    private static void row(Table table, int clients, String name, List<Load.Result> rounds) {
        List<Load.Result> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Result::perSecond))
                .toList();
        Load.Result middle = sorted.get(sorted.size() / 2);
        table.row(
                Table.whole(clients),
                name,
                Table.whole(middle.perSecond()),
                Table.whole(sorted.getFirst().perSecond()),
                Table.whole(sorted.getLast().perSecond()),
                Table.whole(middle.median()),
                Table.whole(middle.slowest1Percent()));
    }
}
