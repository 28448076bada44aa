package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Words;

/** What lies behind all rows of a timeline and above them: years, today, the days to come, changes of stage. */
public final class TimelineFrame {

    private static final int HEAD_HEIGHT = 44;

    /** Part of the span under which a year has no room for its number. */
    private static final double ROOM_FOR_YEAR = 4;

    /** Between these places the word for today stands on its line; else it is written to one side. */
    private static final double LEFT_EDGE = 5;

    private static final double RIGHT_EDGE = 88;
    private static final String ALL = "100%";

    private final Words words;
    private final Clock clock;

    public TimelineFrame(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Shapes behind every row. */
    public List<Mark> years() {
        Axis axis = clock.axis();
        var marks = new ArrayList<Mark>();
        String now = axis.x(clock.asOf());
        marks.add(new Mark.Bar(
                "m-future", null, now, Axis.percent(axis.share(clock.asOf(), axis.end())), "0", ALL, null, null, null));
        axis.years().forEach(day -> marks.add(upright("m-grid", axis.x(day))));
        marks.add(upright("m-today", now));
        return marks;
    }

    /** Shapes behind every row but the head. */
    public List<Mark> changes(List<LocalDate> days) {
        return days.stream()
                .map(day -> upright("m-change", clock.axis().x(day)))
                .toList();
    }

    /** The years and today, above the rows. */
    public Plot head() {
        Axis axis = clock.axis();
        var marks = new ArrayList<Mark>();
        for (LocalDate day : axis.years()) {
            if (axis.share(day, day.plusYears(1)) >= ROOM_FOR_YEAR) {
                marks.add(new Mark.Label("t-small", axis.x(day), "5", "36", null, Integer.toString(day.getYear())));
            }
        }
        double place = axis.place(clock.asOf());
        String anchor = place < LEFT_EDGE ? "start" : place > RIGHT_EDGE ? "end" : "middle";
        marks.add(new Mark.Label("t-label", axis.x(clock.asOf()), null, "14", anchor, nameOfDay()));
        if (clock.forecasts() && place <= RIGHT_EDGE) {
            marks.add(new Mark.Label("t-small", ALL, null, "14", "end", words.text("timeline.forecast")));
        }
        return new Plot(HEAD_HEIGHT, "", marks);
    }

    private String nameOfDay() {
        return clock.asOf().equals(clock.today()) ? words.text("timeline.Today") : Dates.brief(clock.asOf());
    }

    private static Mark upright(String css, String x) {
        return new Mark.Stroke(css, x, x, "0", ALL, null, null);
    }
}
