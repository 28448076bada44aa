package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Timeline.Segment;

/** Days in a row on which two judgements give two different answers, the same two on all of them. */
public record Stretch<T>(Interval days, T before, T after) {

    /** Where two timelines differ, in the order of days. */
    public static <T> List<Stretch<T>> between(Timeline<T> before, Timeline<T> after) {
        List<Stretch<T>> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        LocalDate from = Interval.BEGINNING;
        while (i < before.segments().size() && j < after.segments().size()) {
            Segment<T> old = before.segments().get(i);
            Segment<T> now = after.segments().get(j);
            boolean oldEnds = !old.when().to().isAfter(now.when().to());
            boolean nowEnds = !now.when().to().isAfter(old.when().to());
            LocalDate to = oldEnds ? old.when().to() : now.when().to();
            if (!old.value().equals(now.value())) {
                stretches.add(new Stretch<>(new Interval(from, to), old.value(), now.value()));
            }
            from = to;
            i += oldEnds ? 1 : 0;
            j += nowEnds ? 1 : 0;
        }
        return List.copyOf(stretches);
    }
}
