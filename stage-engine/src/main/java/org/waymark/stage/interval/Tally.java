package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of several sets hold a day, for every day: a whole number that changes only where a set begins or ends.
 * Counts, and later shares and sums, are read off it in one pass instead of comparing sets pairwise.
 */
final class Tally {
    private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();

    private Tally() {}

    static Tally of(Collection<DaySet> sets) {
        Tally tally = new Tally();
        for (DaySet set : sets) {
            for (Interval run : set.runs()) {
                tally.changes.merge(run.from(), 1, Integer::sum);
                tally.changes.merge(run.to(), -1, Integer::sum);
            }
        }
        return tally;
    }

    DaySet atLeast(int least) {
        List<Interval> reached = new ArrayList<>();
        int count = 0;
        LocalDate since = Interval.END;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            boolean before = count >= least;
            count += change.getValue();
            boolean now = count >= least;
            if (now && !before) {
                since = change.getKey();
            } else if (before && !now) {
                reached.add(new Interval(since, change.getKey()));
            }
        }
        return DaySet.covering(reached);
    }
}
