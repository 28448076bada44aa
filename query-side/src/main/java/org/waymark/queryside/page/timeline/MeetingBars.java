package org.waymark.queryside.page.timeline;

import java.util.List;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Mark;

/** Launch and general meetings as bars, as high as the number of people who came. */
final class MeetingBars {

    private static final int BASE = 39;
    private static final int HIGHEST = 29;
    private static final int LOWEST = 4;
    private static final int WIDTH = 6;

    /** Where a number stands above its bar. */
    private static final int ABOVE = 3;

    private final Axis axis;
    private final int most;

    MeetingBars(Axis axis, List<EntryMark> meetings) {
        this.axis = axis;
        this.most = Math.max(
                HIGHEST, meetings.stream().mapToInt(MeetingBars::people).max().orElse(0));
    }

    static int people(EntryMark entry) {
        return entry.people() == null ? 0 : entry.people();
    }

    Mark bar(EntryMark entry) {
        int high = height(entry);
        return new Mark.Bar(
                entry.people() == null ? "m-entry-open" : "m-entry",
                null,
                axis.x(entry.day()),
                Integer.toString(WIDTH),
                Integer.toString(BASE - high),
                Integer.toString(high),
                "translate(-3 0)",
                entry.title(),
                entry.href());
    }

    Mark number(EntryMark entry) {
        String y = Integer.toString(BASE - height(entry) - ABOVE);
        return new Mark.Label("t-small", axis.x(entry.day()), null, y, "middle", Integer.toString(people(entry)));
    }

    private int height(EntryMark entry) {
        return Math.max(LOWEST, Math.round((float) people(entry) * HIGHEST / most));
    }
}
