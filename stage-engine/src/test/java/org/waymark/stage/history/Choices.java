package org.waymark.stage.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.fact.FuzzyDate;

/**
 * Days chosen inside the spans of the lines of a history, as section 2 of the rules limits it. Some facts keep their
 * order; what defines (a join, a selection) stays on its side of what is asked about it, as that is decided on spans.
 */
public final class Choices {

    /**
     * One line.
     *
     * @param chains facts that share one of these keep the order of the lines
     * @param defines whoever is asked about these keeps before or after it
     * @param asks what it asks about
     */
    public record Bound(String line, FuzzyDate on, Set<String> chains, Set<String> defines, Set<String> asks) {}

    private final List<Bound> lines;

    /** The lines in the order of the rules, those that define first where first days are equal. */
    public Choices(List<Bound> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The lines, each with a day inside its span. */
    public List<String> choose(Random random) {
        LocalDate[] latest = latest();
        Map<String, LocalDate> reached = new HashMap<>();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Bound line = lines.get(i);
            LocalDate from = line.on.first();
            for (String key : before(line)) {
                LocalDate other = reached.getOrDefault(key, LocalDate.MIN);
                from = other.isAfter(from) ? other : from;
            }
            LocalDate day = from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, latest[i]) + 1));
            line.chains.forEach(key -> later(reached, "chain " + key, day));
            line.defines.forEach(key -> later(reached, "defined " + key, day));
            line.asks.forEach(key -> later(reached, "asked " + key, day.plusDays(1)));
            chosen.add(line.line.replace("\"on\": \"" + line.on + "\"", "\"on\": \"" + day + "\""));
        }
        return chosen;
    }

    /** What a line must not come before: its chains, what was defined, and, if it defines, a day after what was asked. */
    private static Set<String> before(Bound line) {
        Set<String> keys = new HashSet<>();
        line.chains.forEach(key -> keys.add("chain " + key));
        line.asks.forEach(key -> keys.add("defined " + key));
        line.defines.forEach(key -> {
            keys.add("defined " + key);
            keys.add("asked " + key);
        });
        return keys;
    }

    private static void later(Map<String, LocalDate> reached, String key, LocalDate day) {
        reached.merge(key, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The last day of each line that leaves room for those after it. */
    private LocalDate[] latest() {
        LocalDate[] latest = new LocalDate[lines.size()];
        Map<String, LocalDate> limits = new HashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Bound line = lines.get(i);
            LocalDate last = line.on.last();
            Set<String> keys = new HashSet<>();
            line.chains.forEach(key -> keys.add("chain " + key));
            line.defines.forEach(key -> keys.add("after definition " + key));
            line.asks.forEach(key -> keys.add("before definition " + key));
            for (String key : keys) {
                LocalDate limit = limits.getOrDefault(key, LocalDate.MAX);
                last = limit.isBefore(last) ? limit : last;
            }
            LocalDate day = last;
            latest[i] = day;
            line.chains.forEach(key -> earlier(limits, "chain " + key, day));
            line.asks.forEach(key -> earlier(limits, "after definition " + key, day));
            line.defines.forEach(key -> {
                earlier(limits, "after definition " + key, day);
                earlier(limits, "before definition " + key, day.minusDays(1));
            });
        }
        return latest;
    }

    private static void earlier(Map<String, LocalDate> limits, String key, LocalDate day) {
        limits.merge(key, day, (one, other) -> one.isBefore(other) ? one : other);
    }
}
