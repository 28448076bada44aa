package org.waymark.queryside.known;

import org.waymark.record.Chains;
import org.waymark.record.Entries;
import org.waymark.record.Reading;

/** A record read once: what is in force after corrections, and the states that start and end. */
public record Folded(Entries entries, Reading reading, Chains chains) {

    /** Reads a record. */
    public static Folded of(Entries entries) {
        Reading reading = Reading.of(entries);
        return new Folded(entries, reading, Chains.of(reading));
    }
}
