package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.rubric.Window;

/**
 * An immutable set of days, written as intervals in ascending order that neither overlap nor touch.
 * Because of that invariant two equal sets have equal intervals, and every operation is one pass.
 */
public final class DaySet {
    public static final DaySet NONE = new DaySet(List.of());
    public static final DaySet ALL = new DaySet(List.of(new Interval(Interval.BEGINNING, Interval.END)));

    private final List<Interval> intervals;

    private DaySet(List<Interval> intervals) {
        assert isNormal(intervals) : intervals;
        this.intervals = intervals;
    }

    private static boolean isNormal(List<Interval> intervals) {
        for (int i = 1; i < intervals.size(); i++) {
            if (!intervals.get(i - 1).to().isBefore(intervals.get(i).from())) {
                return false;
            }
        }
        return true;
    }

    /** The days of [from, to); none if {@code to} is not after {@code from}. */
    public static DaySet of(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? new DaySet(List.of(new Interval(from, to))) : NONE;
    }

    public static DaySet startingAt(LocalDate from) {
        return of(from, Interval.END);
    }

    public static DaySet before(LocalDate to) {
        return of(Interval.BEGINNING, to);
    }

    /** The days of any of these intervals, which may overlap and come in any order. */
    public static DaySet covering(Collection<Interval> any) {
        List<Interval> sorted = new ArrayList<>(any);
        sorted.sort(Comparator.comparing(Interval::from));
        List<Interval> merged = new ArrayList<>(sorted.size());
        for (Interval next : sorted) {
            append(merged, next);
        }
        return new DaySet(List.copyOf(merged));
    }

    private static void append(List<Interval> merged, Interval next) {
        if (merged.isEmpty() || merged.getLast().to().isBefore(next.from())) {
            merged.add(next);
        } else if (merged.getLast().to().isBefore(next.to())) {
            merged.set(merged.size() - 1, new Interval(merged.getLast().from(), next.to()));
        }
    }

    public static DaySet anyOf(Collection<DaySet> sets) {
        List<Interval> all = new ArrayList<>();
        sets.forEach(set -> all.addAll(set.intervals));
        return covering(all);
    }

    /** The days that are in at least {@code k} of the sets. */
    public static DaySet inAtLeast(int k, Collection<DaySet> sets) {
        if (k <= 0) {
            return ALL;
        }
        return k > sets.size() ? NONE : k == 1 ? anyOf(sets) : Tally.of(sets).atLeast(k);
    }

    public DaySet or(DaySet other) {
        return isEmpty() ? other : other.isEmpty() ? this : anyOf(List.of(this, other));
    }

    public DaySet and(DaySet other) {
        List<Interval> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval a = intervals.get(mine);
            Interval b = other.intervals.get(theirs);
            LocalDate from = later(a.from(), b.from());
            LocalDate to = earlier(a.to(), b.to());
            if (from.isBefore(to)) {
                common.add(new Interval(from, to));
            }
            if (a.to().isBefore(b.to())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new DaySet(List.copyOf(common));
    }

    public DaySet not() {
        List<Interval> gaps = new ArrayList<>(intervals.size() + 1);
        LocalDate open = Interval.BEGINNING;
        for (Interval taken : intervals) {
            if (open.isBefore(taken.from())) {
                gaps.add(new Interval(open, taken.from()));
            }
            open = taken.to();
        }
        if (open.isBefore(Interval.END)) {
            gaps.add(new Interval(open, Interval.END));
        }
        return new DaySet(List.copyOf(gaps));
    }

    public DaySet minus(DaySet other) {
        return and(other.not());
    }

    /**
     * The days t for which {@code window.before(t)} is in this set: the set as seen through a window, moved later.
     * Exact for months of unequal length, since {@code before} never decreases.
     */
    public DaySet seenFromTheEndOf(Window window) {
        List<Interval> moved = new ArrayList<>(intervals.size());
        for (Interval each : intervals) {
            LocalDate from = window.firstDayBeyond(each.from());
            LocalDate to = window.firstDayBeyond(each.to());
            if (from.isBefore(to)) {
                moved.add(new Interval(from, to));
            }
        }
        return covering(moved);
    }

    public boolean contains(LocalDate day) {
        return runAt(day).isPresent();
    }

    /** Whether every day of {@code other} is in this set. */
    public boolean containsAll(DaySet other) {
        return other.and(this).equals(other);
    }

    public boolean meets(DaySet other) {
        return !and(other).isEmpty();
    }

    /** The maximal run of days of this set in which {@code day} lies. */
    public Optional<Interval> runAt(LocalDate day) {
        int low = 0;
        int high = intervals.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Interval each = intervals.get(middle);
            if (each.contains(day)) {
                return Optional.of(each);
            }
            if (each.to().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    /** The maximal runs of days, in ascending order. */
    public List<Interval> runs() {
        return intervals;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof DaySet set && intervals.equals(set.intervals);
    }

    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    @Override
    public String toString() {
        return intervals.toString();
    }
}
