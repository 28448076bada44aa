package org.waymark.commandside;

import java.time.Duration;
import java.util.List;
import org.waymark.registry.Defect;

/** What became of a command. There is no other way it can end, and none of them is an exception. */
public sealed interface CommandOutcome {

    /** It was recorded now. */
    record Accepted(Recorded recorded) implements CommandOutcome {}

    /** It had been recorded before under this command id; nothing was recorded now. */
    record AlreadyKnown(Recorded recorded) implements CommandOutcome {}

    /**
     * A dry run: it would be recorded.
     *
     * @param position newest position of the log that this was decided on
     */
    record WouldRecord(String commandId, long position, List<RecordedEntry> entries) implements CommandOutcome {
        public WouldRecord {
            entries = List.copyOf(entries);
        }
    }

    /**
     * It broke rules; nothing was recorded.
     *
     * @param since what others recorded after the sender had looked, which may explain it
     */
    record Refused(List<Defect> defects, List<RecordedEntry> since) implements CommandOutcome {
        public Refused {
            defects = List.copyOf(defects);
            since = List.copyOf(since);
        }
    }

    /**
     * Others kept recording on the same streams meanwhile; nothing was recorded.
     *
     * @param defects what stands in the way by now, if it was decided again
     */
    record Conflict(String reason, List<Defect> defects, List<RecordedEntry> since) implements CommandOutcome {
        public Conflict {
            defects = List.copyOf(defects);
            since = List.copyOf(since);
        }
    }

    /** Nothing was recorded; the same may be sent again after a while. */
    record Unavailable(String reason, Duration retryAfter) implements CommandOutcome {}

    /** Nobody can say now whether it was recorded; ask with the command id, or send the same again. */
    record Unknown(String commandId) implements CommandOutcome {}
}
