package org.waymark.queryside.page;

/** The views are still on their first way through the log, so no page can say what is. */
public final class NotReadYet extends RuntimeException {

    private final long taken;
    private final long goal;

    NotReadYet(long taken, long goal) {
        super(taken + " of " + goal);
        this.taken = taken;
        this.goal = goal;
    }

    /** How many entries are read. */
    public long taken() {
        return taken;
    }

    /** How many there are to read. */
    public long goal() {
        return goal;
    }
}
