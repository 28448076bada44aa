package org.waymark.stage.bearing;

import org.jspecify.annotations.Nullable;
import org.waymark.stage.StageStanding;

/**
 * The stage that is held on a day, or none. Why none is held is left aside here.
 *
 * @param inGrace whether it is kept although its rule no longer holds
 */
public record Held(@Nullable String stage, boolean inGrace) {
    /** No stage. */
    public static final Held NONE = new Held(null, false);

    public static Held of(StageStanding standing) {
        return new Held(standing.stage(), standing.kind() == StageStanding.Kind.IN_GRACE);
    }
}
