package org.waymark.stage.naive;

import java.util.Comparator;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;

/**
 * A fact that is read, in the place of the entry that first said it. "Its span [a, b] is the first and last day,
 * inclusive"; both as days since 1970.
 */
record Item<F extends Fact>(String entry, long place, F fact, int a, int b) {
    /** "Facts are ordered by (a, log order)". */
    static final Comparator<Item<?>> ORDER =
            Comparator.<Item<?>>comparingInt(Item::a).thenComparingLong(Item::place);

    static Item<?> dated(String entry, long place, Fact fact) {
        FuzzyDate on = fact.header().requireOn();
        return new Item<>(entry, place, fact, (int) on.first().toEpochDay(), (int)
                on.last().toEpochDay());
    }
}
