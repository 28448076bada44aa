package org.waymark.commandside.bulk;

import java.util.List;
import org.waymark.registry.Defect;

/** How an import stands, or how it ended. */
public sealed interface ImportProgress {

    /**
     * All facts are in the log.
     *
     * @param facts how many this import recorded
     * @param already how many were there before
     */
    record Done(long facts, long already) implements ImportProgress {}

    /**
     * It stopped before a commit that was refused; what came before it stays, and the same import sent again goes on.
     *
     * @param facts how many are in the log
     * @param defects each field under {@code entries[n].}, n counted from the first fact that is not in the log
     */
    record Stopped(long facts, List<Defect> defects) implements ImportProgress {
        public Stopped {
            defects = List.copyOf(defects);
        }
    }
}
