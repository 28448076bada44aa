package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days on which two of several things, both present, lie far apart. Whoever is the earliest and whoever the latest of
 * those present decides, so that one pass over arrivals and departures finds out without comparing each with each.
 */
public final class FarApart {
    private final long days;
    private final List<Change> changes = new ArrayList<>();
    private final NavigableSet<Thing> byEarly =
            new TreeSet<>(Comparator.comparingInt(Thing::early).thenComparingInt(Thing::number));
    private final NavigableSet<Thing> byLate = new TreeSet<>(
            Comparator.comparingInt(Thing::late).thenComparingInt(Thing::number).reversed());

    /** Something with the day it counts from as the earlier of two, and the day it counts from as the later of two. */
    private record Thing(int number, int early, int late) {}

    private record Change(int day, Thing thing, boolean arrives) {}

    /**
     * For things at least so many days apart.
     *
     * @param days how many must lie between, at least
     */
    public FarApart(long days) {
        this.days = days;
    }

    /** Adds a thing that is present on these days. */
    public void add(DaySet present, LocalDate early, LocalDate late) {
        Thing thing = new Thing(changes.size(), Days.number(early), Days.number(late));
        int[] bounds = present.bounds();
        for (int i = 0; i < bounds.length; i++) {
            changes.add(new Change(bounds[i], thing, (i & 1) == 0));
        }
    }

    public DaySet days() {
        changes.sort(Comparator.comparingInt(Change::day));
        int[] bounds = new int[changes.size() + 1];
        int filled = 0;
        for (int next = 0; next < changes.size(); ) {
            int day = changes.get(next).day();
            for (; next < changes.size() && changes.get(next).day() == day; next++) {
                apply(changes.get(next));
            }
            if (someTwoAreFarApart() == (filled % 2 == 0)) {
                bounds[filled++] = day;
            }
        }
        return DaySet.ofBounds(bounds, filled);
    }

    private void apply(Change change) {
        if (change.arrives()) {
            byEarly.add(change.thing());
            byLate.add(change.thing());
        } else {
            byEarly.remove(change.thing());
            byLate.remove(change.thing());
        }
    }

    private boolean someTwoAreFarApart() {
        if (byEarly.size() < 2) {
            return false;
        }
        Thing early = byEarly.first();
        Thing late = byLate.first();
        if (early.number() != late.number()) {
            return areFarApart(early, late);
        }
        return areFarApart(early, second(byLate)) || areFarApart(second(byEarly), late);
    }

    private static Thing second(NavigableSet<Thing> things) {
        var each = things.iterator();
        each.next();
        return each.next();
    }

    private boolean areFarApart(Thing early, Thing late) {
        return (long) late.late() - early.early() >= days;
    }
}
