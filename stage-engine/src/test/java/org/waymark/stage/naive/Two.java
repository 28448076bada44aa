package org.waymark.stage.naive;

import java.util.function.Function;

/** A verdict at one day: certain, possible. */
record Two(boolean lo, boolean hi) {
    static final Two NO = new Two(false, false);
    static final Two YES = new Two(true, true);

    static Two of(boolean holds) {
        return holds ? YES : NO;
    }

    Two and(Two other) {
        return new Two(lo && other.lo, hi && other.hi);
    }

    Two or(Two other) {
        return new Two(lo || other.lo, hi || other.hi);
    }

    Two not() {
        return new Two(!hi, !lo);
    }

    static <T> Two any(Iterable<T> items, Function<T, Two> holds) {
        Two any = NO;
        for (T item : items) {
            any = any.or(holds.apply(item));
        }
        return any;
    }

    String word() {
        return lo ? "met" : hi ? "cannot-tell" : "not-met";
    }
}
