package org.waymark.record;

import java.util.Comparator;

/**
 * An entry that is not read, and why. Explanations show these beside what counted, so that nobody wonders where an entry
 * went.
 */
public record Silenced(Logged logged, Why why) {

    /** As they were recorded. */
    static final Comparator<Silenced> IN_LOG_ORDER =
            Comparator.comparingLong(each -> each.logged().position());

    /** Why an entry is not read. */
    public sealed interface Why {}

    /** A void names it or the entry that it corrects. */
    public record VoidedBy(Logged voiding) implements Why {}

    /** A later correction is read in its place. */
    public record CorrectedBy(Logged correction) implements Why {}

    /** Attendance of a meeting that is not in force. */
    public record MeetingSilent(String meeting) implements Why {}
}
