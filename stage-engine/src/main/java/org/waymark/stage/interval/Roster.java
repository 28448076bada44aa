package org.waymark.stage.interval;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Things that are present on some days and counted again and again, each time in another way. Their comings and goings
 * are sorted once; each count is then one pass over them.
 */
public final class Roster {
    private static final int HALF = Integer.SIZE;
    private static final int STARTS = 1;
    private static final int CERTAINLY = 2;
    private static final int THING = 2;

    private final long[] changes;

    /**
     * A roster of things, numbered by their place.
     *
     * @param present when each thing is, certainly and possibly; things are numbered by their place
     */
    public Roster(List<Verdicts> present) {
        long[] all = new long
                [present.stream()
                        .mapToInt(each -> each.lo().bounds().length + each.hi().bounds().length)
                        .sum()];
        int size = 0;
        for (int thing = 0; thing < present.size(); thing++) {
            size = add(all, size, present.get(thing).lo(), thing << THING | CERTAINLY);
            size = add(all, size, present.get(thing).hi(), thing << THING);
        }
        Arrays.sort(all);
        this.changes = all;
    }

    private static int add(long[] all, int size, DaySet days, int code) {
        int[] bounds = days.bounds();
        for (int i = 0; i < bounds.length; i++) {
            all[size + i] = (long) bounds[i] << HALF | code | ((i & 1) == 0 ? STARTS : 0);
        }
        return size + bounds.length;
    }

    /**
     * The days on which the counts are such, certainly and possibly. The array is shared: look at it and let it go.
     *
     * @param certain in which count each thing goes while it is certainly present, by its number; below 0 in none
     * @param possible in which count it goes while it is possibly present
     * @param counts how many counts there are
     */
    public Verdicts where(
            int[] certain, int[] possible, int counts, Predicate<long[]> certainly, Predicate<long[]> possibly) {
        int[] lo = new int[changes.length + 2];
        int[] hi = new int[changes.length + 2];
        int los = 0;
        int his = 0;
        long[] count = new long[counts];
        int next = 0;
        int day = Days.BEGINNING;
        while (day != Days.END) {
            next = count(certain, possible, count, next, day);
            if (certainly.test(count) == (los % 2 == 0)) {
                lo[los++] = day;
            }
            if (possibly.test(count) == (his % 2 == 0)) {
                hi[his++] = day;
            }
            day = next < changes.length ? (int) (changes[next] >> HALF) : Days.END;
        }
        if (los % 2 == 1) {
            lo[los++] = Days.END;
        }
        if (his % 2 == 1) {
            hi[his++] = Days.END;
        }
        return new Verdicts(DaySet.ofBounds(lo, los), DaySet.ofBounds(hi, his));
    }

    private int count(int[] certain, int[] possible, long[] count, int from, int day) {
        int next = from;
        for (; next < changes.length && (int) (changes[next] >> HALF) == day; next++) {
            int code = (int) changes[next];
            int place = ((code & CERTAINLY) == 0 ? possible : certain)[code >> THING];
            if (place >= 0) {
                count[place] += (code & STARTS) == 0 ? -1 : 1;
            }
        }
        return next;
    }
}
