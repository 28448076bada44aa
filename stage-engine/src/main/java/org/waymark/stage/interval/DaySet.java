package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of days, held as the days on which it begins and ends in turn, strictly ascending.
 * Because of that invariant equal sets have equal bounds, and every operation is one pass over arrays of numbers.
 */
public final class DaySet {
    public static final DaySet NONE = new DaySet(new int[0]);
    public static final DaySet ALL = new DaySet(new int[] {Days.BEGINNING, Days.END});

    /** At even places the first days of the runs, at odd ones the first days after them. */
    private final int[] bounds;

    private DaySet(int[] bounds) {
        assert isNormal(bounds) : Arrays.toString(bounds);
        this.bounds = bounds;
    }

    private static boolean isNormal(int[] bounds) {
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i - 1] >= bounds[i]) {
                return false;
            }
        }
        return bounds.length % 2 == 0;
    }

    /** The set with these bounds, of which the first {@code size} are meant. */
    static DaySet ofBounds(int[] bounds, int size) {
        return size == 0 ? NONE : new DaySet(size == bounds.length ? bounds : Arrays.copyOf(bounds, size));
    }

    /** The days of [from, to); none if {@code to} is not after {@code from}. */
    public static DaySet of(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? new DaySet(new int[] {Days.number(from), Days.number(to)}) : NONE;
    }

    public static DaySet startingAt(LocalDate from) {
        return of(from, Interval.END);
    }

    public static DaySet before(LocalDate to) {
        return of(Interval.BEGINNING, to);
    }

    /** The days of any of these intervals, which may overlap and come in any order. */
    public static DaySet covering(Collection<Interval> any) {
        return anyOf(any.stream().map(each -> of(each.from(), each.to())).toList());
    }

    public static DaySet anyOf(Collection<DaySet> sets) {
        if (sets.size() <= 1) {
            return sets.stream().findFirst().orElse(NONE);
        }
        Union union =
                new Union(sets.stream().mapToInt(set -> set.bounds.length / 2).sum());
        sets.forEach(set -> union.add(set.bounds));
        return union.set();
    }

    /** The days that are in at least {@code k} of the sets. */
    public static DaySet inAtLeast(int k, Collection<DaySet> sets) {
        return k > sets.size() ? NONE : k == 1 ? anyOf(sets) : Tally.of(sets).where(count -> count[0] >= k);
    }

    public DaySet or(DaySet other) {
        return isEmpty() ? other : other.isEmpty() ? this : merged(other, false);
    }

    public DaySet and(DaySet other) {
        return isEmpty() || other.isEmpty() ? NONE : merged(other, true);
    }

    private DaySet merged(DaySet other, boolean inBoth) {
        int[] theirs = other.bounds;
        int[] merged = new int[bounds.length + theirs.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < theirs.length) {
            boolean mineIsNext = j == theirs.length || (i < bounds.length && bounds[i] <= theirs[j]);
            int day = mineIsNext ? bounds[i] : theirs[j];
            i += i < bounds.length && bounds[i] == day ? 1 : 0;
            j += j < theirs.length && theirs[j] == day ? 1 : 0;
            boolean inside = inBoth ? (i & j & 1) == 1 : ((i | j) & 1) == 1;
            if (inside == (size % 2 == 0)) {
                merged[size++] = day;
            }
        }
        return ofBounds(merged, size);
    }

    public DaySet not() {
        if (isEmpty()) {
            return ALL;
        }
        int first = bounds[0] == Days.BEGINNING ? 1 : 0;
        int last = bounds[bounds.length - 1] == Days.END ? 1 : 0;
        int[] gaps = new int[bounds.length + 2 - 2 * first - 2 * last];
        if (first == 0) {
            gaps[0] = Days.BEGINNING;
        }
        if (last == 0) {
            gaps[gaps.length - 1] = Days.END;
        }
        System.arraycopy(bounds, first, gaps, 1 - first, bounds.length - first - last);
        return ofBounds(gaps, gaps.length);
    }

    public DaySet minus(DaySet other) {
        return isEmpty() || other.isEmpty() ? this : and(other.not());
    }

    public boolean contains(LocalDate day) {
        return (placeOf(day) & 1) == 1;
    }

    /** How many bounds lie on this day or before: odd if the day is in the set. */
    private int placeOf(LocalDate day) {
        int found = Arrays.binarySearch(bounds, Days.number(day));
        return found >= 0 ? found + 1 : -found - 1;
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
        int place = placeOf(day);
        return (place & 1) == 1 ? Optional.of(run(place - 1)) : Optional.empty();
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** The maximal runs of days, in ascending order. */
    public List<Interval> runs() {
        List<Interval> runs = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            runs.add(run(i));
        }
        return runs;
    }

    private Interval run(int place) {
        return new Interval(Days.day(bounds[place]), Days.day(bounds[place + 1]));
    }

    /** The bounds themselves, for those who count them up; not to be changed. */
    int[] bounds() {
        return bounds;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaySet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return runs().toString();
    }
}
