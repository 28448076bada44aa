package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.explanation.Explanation.NearMiss;

/**
 * Tells the entries that count for a question on a day from those that nearly do. One entry may be held to a question in
 * several ways, such as for each field it works in: where it counts in one it is no near miss of the others.
 */
final class Sorting {
    private final LocalDate day;
    private final SequencedMap<String, Counting> counting = new LinkedHashMap<>();
    private final SequencedMap<String, NearMiss> missing = new LinkedHashMap<>();

    /**
     * An entry that counts.
     *
     * @param doubts why it only may
     * @param through the entries by which it does, newest first
     */
    record Counting(Standing<?> entry, List<Reason> doubts, List<Standing<?>> through) {
        Counting or(Counting same) {
            boolean certain = doubts.isEmpty() || same.doubts.isEmpty();
            return new Counting(
                    entry, certain ? List.of() : both(doubts, same.doubts), newestFirst(both(through, same.through)));
        }

        private static <T> List<T> both(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }

        private static List<Standing<?>> newestFirst(List<Standing<?>> entries) {
            return entries.stream().sorted(Standing.ORDER.reversed()).toList();
        }
    }

    Sorting(LocalDate day) {
        this.day = day;
    }

    void add(Item item) {
        String entry = item.entry().entry();
        List<Reason> reasons = item.conditions().stream()
                .filter(condition -> !condition.verdicts().hi().contains(day))
                .map(condition -> condition.otherwise().on(day))
                .toList();
        if (reasons.isEmpty()) {
            counting.merge(entry, new Counting(item.entry(), item.doubtsOn(day), through(item)), Counting::or);
        } else {
            missing.merge(entry, new NearMiss(entry, item.entry().source(), reasons), Sorting::nearer);
        }
    }

    private List<Standing<?>> through(Item item) {
        return Counting.newestFirst(item.conditions().stream()
                .map(Condition::through)
                .flatMap(List::stream)
                .filter(support -> support.verdicts().hi().contains(day))
                .<Standing<?>>map(support -> support.point().entry())
                .distinct()
                .toList());
    }

    private static NearMiss nearer(NearMiss one, NearMiss other) {
        return other.reasons().size() < one.reasons().size() ? other : one;
    }

    List<Counting> counting() {
        return List.copyOf(counting.sequencedValues());
    }

    /** Those that nearly count, and beside them the silent ones. */
    List<NearMiss> missing(List<NearMiss> silent) {
        return Stream.concat(missing.values().stream(), silent.stream())
                .filter(each -> !counting.containsKey(each.entry()))
                .toList();
    }
}
