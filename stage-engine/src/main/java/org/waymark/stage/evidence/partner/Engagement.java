package org.waymark.stage.evidence.partner;

import org.waymark.record.Span;
import org.waymark.record.Standing;

/**
 * An organisation came to a meeting, was a partner in an activity, or contributed.
 *
 * @param occasion what counts once: the meeting, or the entry of an activity or contribution
 * @param entry the entry that names it
 * @param onPublicSide whether it did so as a public partner
 */
public record Engagement(Kind kind, String occasion, Standing<?> entry, OnPublicSide onPublicSide) {

    /** What it did. */
    public enum Kind {
        MEETING,
        ACTIVITY,
        CONTRIBUTION
    }

    /** An organisation on both sides may have come for the one or the other. */
    public enum OnPublicSide {
        CERTAINLY,
        POSSIBLY,
        NOT
    }

    public Span span() {
        return entry.span();
    }
}
