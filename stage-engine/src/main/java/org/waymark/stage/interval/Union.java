package org.waymark.stage.interval;

import java.util.Arrays;

/** Gathers runs of days in any order and merges them: one sort of numbers, however many sets they come from. */
final class Union {
    private static final int HALF = Integer.SIZE;

    /** First day in the upper half, last bound in the lower one, so that sorting numbers sorts runs. */
    private final long[] runs;

    private int size;

    Union(int capacity) {
        this.runs = new long[capacity];
    }

    void add(int[] bounds) {
        for (int i = 0; i < bounds.length; i += 2) {
            runs[size++] = ((long) bounds[i] << HALF) | (bounds[i + 1] & 0xFFFF_FFFFL);
        }
    }

    DaySet set() {
        Arrays.sort(runs, 0, size);
        int[] bounds = new int[size * 2];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            int from = (int) (runs[i] >> HALF);
            int to = (int) runs[i];
            if (filled == 0 || bounds[filled - 1] < from) {
                bounds[filled++] = from;
                bounds[filled++] = to;
            } else {
                bounds[filled - 1] = Math.max(bounds[filled - 1], to);
            }
        }
        return DaySet.ofBounds(bounds, filled);
    }
}
