package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.record.Span;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Points as a window sees them: which of them lie in it, how many occasions that makes, and by how much it is missed. */
public final class Recency {
    private final Window window;
    private final List<Support> supports;

    public Recency(Window window, List<Point> points) {
        this.window = window;
        this.supports = points.stream()
                .map(point ->
                        new Support(point, When.within(window, point.entry().span())))
                .toList();
    }

    public List<Support> supports() {
        return supports;
    }

    /** On at least so many occasions; several entries about one occasion are one. */
    public Verdicts atLeast(int occasions) {
        if (occasions == 1) {
            return Verdicts.any(supports.stream().map(Support::verdicts).toList());
        }
        Map<String, List<Verdicts>> byOccasion = new LinkedHashMap<>();
        for (Support support : supports) {
            byOccasion
                    .computeIfAbsent(support.point().occasion(), any -> new ArrayList<>())
                    .add(support.verdicts());
        }
        return Verdicts.atLeast(
                occasions, byOccasion.values().stream().map(Verdicts::any).toList());
    }

    /** How many occasions may lie in the window that ends on a day. */
    public int occasionsOn(LocalDate day) {
        return (int) supports.stream()
                .filter(support -> support.verdicts().hi().contains(day))
                .map(support -> support.point().occasion())
                .distinct()
                .count();
    }

    /** By how many days a window that ends on a day misses a point in the past. */
    public static Reason missed(Window window, Span point, LocalDate day) {
        if (day.isBefore(point.first())) {
            return new Reason.NotYet(point.first());
        }
        LocalDate beyond = window.firstDayBeyond(point.last());
        return new Reason.OutsideWindow(window, ChronoUnit.DAYS.between(beyond, day) + 1);
    }

    /** By how many days the newest of all points, this one included, is missed. */
    public Reason missed(Span start, LocalDate day) {
        Span newest = start;
        for (Support support : supports) {
            Span span = support.point().entry().span();
            if (!span.first().isAfter(day) && span.last().isAfter(newest.last())) {
                newest = span;
            }
        }
        return missed(window, newest, day);
    }
}
