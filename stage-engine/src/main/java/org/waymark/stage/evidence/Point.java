package org.waymark.stage.evidence;

import org.waymark.record.Standing;

/**
 * A fact taken as something that happened once.
 *
 * @param occasion what it is counted as: two entries about one meeting are one occasion
 */
public record Point(String occasion, Standing<?> entry) {
    /** An entry that is an occasion of its own. */
    public static Point of(Standing<?> entry) {
        return new Point(entry.entry(), entry);
    }

    public static Point atMeeting(String meeting, Standing<?> entry) {
        return new Point("meeting " + meeting, entry);
    }
}
