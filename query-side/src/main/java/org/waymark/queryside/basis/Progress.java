package org.waymark.queryside.basis;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How far the views have come on their way through the log. Until they have been at its end once, every stage they show
 * is a stage of the past, so pages say how far they are instead.
 */
public final class Progress {

    private final LongSupplier taken;
    private final LongSupplier recorded;
    private final BooleanSupplier begun;
    private volatile long expected;

    /**
     * Over the views.
     *
     * @param taken position that they have taken in
     * @param recorded position of the log's last entry
     * @param begun whether they have been at its end once
     */
    public Progress(LongSupplier taken, LongSupplier recorded, BooleanSupplier begun) {
        this.taken = taken;
        this.recorded = recorded;
        this.begun = begun;
    }

    /** Says that an import is under way after which the log will have so many entries; 0 when it is over. */
    public void expect(long entries) {
        expected = entries;
    }

    /** Whether the views have yet to show a whole record for the first time. */
    public boolean underway() {
        return !begun.getAsBoolean() || taken() < expected;
    }

    /** Position that the views have taken in. */
    public long taken() {
        return taken.getAsLong();
    }

    /** Position at which they will have everything that is known to come. */
    public long goal() {
        return Math.max(recorded.getAsLong(), expected);
    }

    /** Whether something recorded at a position is on the log and not in the views yet. */
    public boolean missing(long position) {
        return taken() < position && position <= recorded.getAsLong();
    }
}
