package org.waymark.queryside.today;

import java.util.List;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;

/**
 * What waits, each list with the most pressing first.
 *
 * @param looked how many partnerships were looked at
 * @param left how many more there are: nobody works through hundreds in one sitting
 * @param unattended meetings of the last 12 months of which nobody recorded who came, newest first
 * @param waiting words that are asked for, first what settles an indicator
 * @param stillTrue what was said long ago and goes on counting, the oldest first
 * @param lapses stages that are no longer held within {@value RecordedTodays#DAYS_AHEAD} days, the nearest first
 */
public record TodayView(
        int looked,
        int left,
        List<Unattended> unattended,
        List<Waiting> waiting,
        List<StillTrue> stillTrue,
        List<Due> lapses) {

    public TodayView {
        unattended = List.copyOf(unattended);
        waiting = List.copyOf(waiting);
        stillTrue = List.copyOf(stillTrue);
        lapses = List.copyOf(lapses);
    }

    /** A meeting of which nobody recorded who came. */
    public record Unattended(Home home, String name, String meeting, String entry, MeetingKind kind, FuzzyDate on) {}

    /**
     * Something that holds until somebody says otherwise.
     *
     * @param of what it is by the name its confirmation takes: the holder, the activity, the plan
     * @param what people call it
     * @param last when it was last said or confirmed
     */
    public record StillTrue(Home home, String name, Kind kind, String of, String what, FuzzyDate last) {

        /** What it is. */
        public enum Kind {
            COORDINATOR,
            ACTIVITY,
            PLAN
        }
    }
}
