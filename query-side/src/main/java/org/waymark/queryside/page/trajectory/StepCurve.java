package org.waymark.queryside.page.trajectory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.trajectory.TrajectoryView.Point;

/** Draws a curve as steps over months; a short stroke across it says that somebody was last seen there. */
final class StepCurve {

    private static final int HEIGHT = 232;
    private static final double TOP = 20;
    private static final double BASE = 200;
    private static final int TICK = 5;
    private static final int WHOLE = 100;
    private static final int HALF = 50;
    private static final int MONTHS_PER_QUARTER = 3;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MOST_LABELS = 8;

    private final int until;
    private final BigDecimal start;

    /**
     * A drawing from month 0.
     *
     * @param until the last month
     * @param start the share with which the curve begins
     */
    StepCurve(int until, BigDecimal start) {
        this.until = Math.max(1, until);
        this.start = start;
    }

    Plot plot(List<Point> points, @Nullable Integer median, String label) {
        List<Mark> marks = new ArrayList<>();
        for (int percent : new int[] {0, HALF, WHOLE}) {
            String y = y(BigDecimal.valueOf(percent).movePointLeft(2));
            marks.add(new Mark.Stroke("m-grid", "0%", "100%", y, y, null, null));
            marks.add(new Mark.Label("t-small", "0%", "2", above(y), null, percent + "%"));
        }
        months(marks);
        if (median != null && median <= until) {
            marks.add(new Mark.Stroke("m-change", x(median), x(median), pixels(TOP), pixels(BASE), null, null));
        }
        curve(points, marks);
        return new Plot(HEIGHT, label, marks);
    }

    private void months(List<Mark> marks) {
        for (int month = 0; month <= until; month += step()) {
            String anchor = month == 0 ? "start" : month == until ? "end" : "middle";
            marks.add(new Mark.Stroke("m-line", x(month), x(month), pixels(BASE), pixels(BASE + TICK), null, null));
            marks.add(new Mark.Label(
                    "t-small", x(month), null, Integer.toString(HEIGHT - TICK), anchor, Integer.toString(month)));
        }
    }

    private int step() {
        int step = IntStream.of(1, MONTHS_PER_QUARTER, MONTHS_PER_YEAR)
                .filter(each -> until / each <= MOST_LABELS)
                .findFirst()
                .orElse(MONTHS_PER_YEAR);
        return step * Math.max(1, Math.ceilDiv(until, step * MOST_LABELS));
    }

    private void curve(List<Point> points, List<Mark> marks) {
        int month = 0;
        String height = y(start);
        for (Point point : points) {
            String next = y(point.share());
            marks.add(new Mark.Stroke("m-curve", x(month), x(point.month()), height, height, null, null));
            marks.add(new Mark.Stroke("m-curve", x(point.month()), x(point.month()), height, next, null, null));
            if (point.lastSeen() > 0) {
                double at = height(point.share());
                marks.add(new Mark.Stroke(
                        "m-entry-minor",
                        x(point.month()),
                        x(point.month()),
                        pixels(at - TICK),
                        pixels(at + TICK),
                        null,
                        null));
            }
            month = point.month();
            height = next;
        }
        marks.add(new Mark.Stroke("m-curve", x(month), x(until), height, height, null, null));
    }

    private String x(int month) {
        return Axis.percent((double) WHOLE * month / until);
    }

    private static String y(BigDecimal share) {
        return pixels(height(share));
    }

    private static double height(BigDecimal share) {
        return BASE - (BASE - TOP) * share.doubleValue();
    }

    private static String above(String y) {
        return pixels(Double.parseDouble(y) - TICK);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
