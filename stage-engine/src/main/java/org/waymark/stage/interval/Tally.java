package org.waymark.stage.interval;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Several counts that change from day to day, each one up where a set begins and down where it ends. Counts, shares and
 * sums are read off them in one pass over the days on which anything changes.
 */
public final class Tally {
    private static final int FIRST_CAPACITY = 32;
    private static final int HALF = Integer.SIZE;

    private final int counts;
    private int size;

    /** The day in the upper half, the place of the change in the lower one. */
    private long[] days = new long[FIRST_CAPACITY];

    private int[] which = new int[FIRST_CAPACITY];
    private long[] by = new long[FIRST_CAPACITY];

    /**
     * Counts that all begin at nothing.
     *
     * @param counts how many are kept, numbered from 0
     */
    public Tally(int counts) {
        this.counts = counts;
    }

    static Tally of(Collection<DaySet> sets) {
        Tally tally = new Tally(1);
        sets.forEach(set -> tally.add(0, set));
        return tally;
    }

    /** One more on these days. */
    public void add(int count, DaySet set) {
        add(count, set, 1);
    }

    /** So many more on these days. */
    public void add(int count, DaySet set, long weight) {
        int[] bounds = set.bounds();
        for (int i = 0; i < bounds.length; i++) {
            change(bounds[i], count, (i & 1) == 0 ? weight : -weight);
        }
    }

    private void change(int day, int count, long weight) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            which = Arrays.copyOf(which, size * 2);
            by = Arrays.copyOf(by, size * 2);
        }
        days[size] = ((long) day << HALF) | size;
        which[size] = count;
        by[size] = weight;
        size++;
    }

    /** The days on which the counts are such. The array is shared: look at it and let it go. */
    public DaySet where(Predicate<long[]> such) {
        long[] ordered = Arrays.copyOf(days, size);
        Arrays.sort(ordered);
        long[] count = new long[counts];
        int[] bounds = new int[size + 2];
        int filled = 0;
        int next = 0;
        int day = Days.BEGINNING;
        while (day != Days.END) {
            for (; next < size && (int) (ordered[next] >> HALF) == day; next++) {
                int place = (int) ordered[next];
                count[which[place]] += by[place];
            }
            if (such.test(count) == (filled % 2 == 0)) {
                bounds[filled++] = day;
            }
            day = next < size ? (int) (ordered[next] >> HALF) : Days.END;
        }
        if (filled % 2 == 1) {
            bounds[filled++] = Days.END;
        }
        return DaySet.ofBounds(bounds, filled);
    }
}
