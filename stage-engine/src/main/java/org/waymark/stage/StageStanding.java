package org.waymark.stage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a partnership stands on a day. Stage and standing are two things: one that lost Active is not Emerging.
 *
 * @param stage id of the stage it holds, or null for none
 */
public record StageStanding(@Nullable String stage, Kind kind) {

    /** How the stage is held, or why none is. */
    public enum Kind {
        GOOD,
        IN_GRACE,
        LAPSED,
        NOT_YET,
        DORMANT,
        CLOSED,
        SUCCEEDED;

        /** The word in files and answers, such as {@code in-grace}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static StageStanding none(Kind kind) {
        return new StageStanding(null, kind);
    }

    /** Whether it is closed, or others took its place: then nothing is lost any more and nobody is waited for. */
    public boolean isOver() {
        return kind == Kind.CLOSED || kind == Kind.SUCCEEDED;
    }

    /** Whether it holds this very stage, in good standing or in grace. */
    public boolean isAt(String id) {
        return id.equals(stage);
    }
}
