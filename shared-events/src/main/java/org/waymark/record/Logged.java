package org.waymark.record;

import java.time.Instant;
import org.waymark.fact.Fact;

/**
 * A fact as the log holds it.
 *
 * @param position place in log order; unique within a log
 * @param recordedAt when the log learned it; never decreases with the position
 */
public record Logged(Fact fact, long position, Instant recordedAt) {

    /** The id of the entry. */
    public String entry() {
        return fact.entry();
    }
}
