package org.waymark.stage.naive;

import java.util.function.Function;

/** A verdict at one day: a pair (lo, hi), certain and possible, where lo implies hi. */
enum Two {
    NO,
    MAYBE,
    YES;

    static Two of(boolean holds) {
        return holds ? YES : NO;
    }

    static Two of(boolean lo, boolean hi) {
        if (lo && !hi) {
            throw new IllegalArgumentException("what certainly holds may hold");
        }
        return lo ? YES : hi ? MAYBE : NO;
    }

    boolean lo() {
        return this == YES;
    }

    boolean hi() {
        return this != NO;
    }

    /** "Not, all, any combine pairs componentwise", which for lo implies hi is the lesser, the greater, the mirror. */
    Two and(Two other) {
        return compareTo(other) < 0 ? this : other;
    }

    Two or(Two other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** "(not swaps them)". */
    Two not() {
        return this == MAYBE ? MAYBE : this == YES ? NO : YES;
    }

    static <T> Two any(Iterable<T> items, Function<T, Two> holds) {
        Two any = NO;
        for (T item : items) {
            any = any.or(holds.apply(item));
            if (any == YES) {
                return YES;
            }
        }
        return any;
    }

    static <T> Two all(Iterable<T> items, Function<T, Two> holds) {
        Two all = YES;
        for (T item : items) {
            all = all.and(holds.apply(item));
            if (all == NO) {
                return NO;
            }
        }
        return all;
    }

    /** "count >= n: lo counts certain items, hi possible ones". */
    static <T> Two atLeast(int n, Iterable<T> items, Function<T, Two> holds) {
        int certain = 0;
        int possible = 0;
        for (T item : items) {
            Two two = holds.apply(item);
            certain += two.lo() ? 1 : 0;
            possible += two.hi() ? 1 : 0;
        }
        return of(certain >= n, possible >= n);
    }

    /** "lo: met; not hi: not met; otherwise cannot tell". */
    String word() {
        return lo() ? "met" : hi() ? "cannot-tell" : "not-met";
    }
}
