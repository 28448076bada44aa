package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the timeline.
 *
 * @param day the first day it may have happened on
 * @param people how many came, for a meeting where that is known
 * @param title what the mouse is told
 */
public record EntryMark(Kind kind, LocalDate day, @Nullable Integer people, String title, String href) {

    /** In which row an entry stands. */
    public enum Row {
        MEETINGS,
        CHAMPIONS,
        PLAN,
        PRIORITIES,
        RESULTS,
        ATTESTATIONS
    }

    /** What an entry is drawn as. */
    public enum Kind {
        MEETING(Row.MEETINGS),
        SUPPORT_TEAM_MEETING(Row.MEETINGS),
        ACTION_TEAM_MEETING(Row.MEETINGS),
        OTHER_MEETING(Row.MEETINGS),
        CHAMPION_ADDED(Row.CHAMPIONS),
        CHAMPION_STOOD_DOWN(Row.CHAMPIONS),
        PLAN(Row.PLAN),
        PLAN_RETIRED(Row.PLAN),
        PRIORITY(Row.PRIORITIES),
        PRIORITY_CLOSED(Row.PRIORITIES),
        ACTION(Row.PRIORITIES),
        DIRECT_RESULT(Row.RESULTS),
        RESULT(Row.RESULTS),
        ATTESTATION(Row.ATTESTATIONS),
        DETERMINATION(Row.ATTESTATIONS);

        private final Row row;

        Kind(Row row) {
            this.row = row;
        }

        public Row row() {
            return row;
        }
    }
}
