package org.waymark.stage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.record.Span;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdicts;

/**
 * What is in force one after the other, such as the joins of one partner or the owners of one priority. Which of them has
 * its turn on a day may be uncertain, and this knows what is certain all the same.
 *
 * @param end when all of it ends, or null while nothing ends it
 */
public record Turns(List<Turn> turns, @Nullable Span end) {
    public Turns {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("somebody must have a turn");
        }
    }

    /**
     * One turn.
     *
     * @param until when the next one has its turn, or null for the last
     */
    public record Turn(Span from, @Nullable Span until) {}

    /**
     * Whether one is in force and, as the current one, meets a condition: it is certain if every one that may be in force
     * meets it, and possible if any of them may.
     */
    public Verdicts current(IntFunction<Verdicts> condition) {
        if (turns.size() == 1) {
            Verdicts holds = condition.apply(0);
            return new Verdicts(begun().and(holds.lo()), mayBeInForce(0).and(holds.hi()));
        }
        List<DaySet> doubtful = new ArrayList<>(turns.size());
        List<DaySet> possible = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            Verdicts holds = condition.apply(i);
            DaySet perhaps = mayBeInForce(i);
            doubtful.add(perhaps.minus(holds.lo()));
            possible.add(perhaps.and(holds.hi()));
        }
        return new Verdicts(begun().minus(DaySet.anyOf(doubtful)), DaySet.anyOf(possible));
    }

    /** The days on which this turn may be the one in force. */
    public DaySet mayBeInForce(int turn) {
        return DaySet.of(
                turns.get(turn).from().first(), earlier(last(turns.get(turn).until()), last(end)));
    }

    /** The days on which one of them has certainly begun and none of them can have ended. */
    private DaySet begun() {
        LocalDate from = turns.stream()
                .map(each -> each.from().last())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return DaySet.of(from, end == null ? Interval.END : end.first());
    }

    private static LocalDate last(@Nullable Span span) {
        return span == null ? Interval.END : span.last();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
