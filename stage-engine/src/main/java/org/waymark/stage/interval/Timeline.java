package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One value for every day of all time, as segments that follow one another without a gap, neighbours being different.
 * This is what an answer over time is: verdicts, stages and standing are all read from one.
 */
public record Timeline<T>(List<Segment<T>> segments) {
    /** The days of {@code when}, on all of which the value is the same. */
    public record Segment<T>(Interval when, T value) {}

    public Timeline {
        segments = merged(segments);
        assert coversAllTime(segments) : segments;
    }

    public static <T> Timeline<T> of(T value) {
        return new Timeline<>(List.of(new Segment<>(new Interval(Interval.BEGINNING, Interval.END), value)));
    }

    /** This timeline with {@code value} on the given days, whatever stood there. */
    public Timeline<T> overlaid(DaySet days, T value) {
        if (days.isEmpty()) {
            return this;
        }
        List<Segment<T>> parts = new ArrayList<>(without(days));
        days.runs().forEach(run -> parts.add(new Segment<>(run, value)));
        parts.sort(Comparator.comparing(part -> part.when().from()));
        return new Timeline<>(parts);
    }

    private List<Segment<T>> without(DaySet days) {
        DaySet rest = days.not();
        List<Segment<T>> parts = new ArrayList<>();
        int next = 0;
        for (Segment<T> segment : segments) {
            while (next < rest.runs().size()) {
                Interval gap = rest.runs().get(next);
                LocalDate from = DaySet.later(gap.from(), segment.when().from());
                LocalDate to = DaySet.earlier(gap.to(), segment.when().to());
                if (from.isBefore(to)) {
                    parts.add(new Segment<>(new Interval(from, to), segment.value()));
                }
                if (gap.to().isAfter(segment.when().to())) {
                    break;
                }
                next++;
            }
        }
        return parts;
    }

    private static <T> List<Segment<T>> merged(List<Segment<T>> parts) {
        List<Segment<T>> merged = new ArrayList<>(parts.size());
        for (Segment<T> part : parts) {
            if (!merged.isEmpty() && merged.getLast().value().equals(part.value())) {
                Interval joined =
                        new Interval(merged.getLast().when().from(), part.when().to());
                merged.set(merged.size() - 1, new Segment<>(joined, part.value()));
            } else {
                merged.add(part);
            }
        }
        return List.copyOf(merged);
    }

    private static <T> boolean coversAllTime(List<Segment<T>> segments) {
        LocalDate reached = Interval.BEGINNING;
        for (Segment<T> segment : segments) {
            if (!segment.when().from().equals(reached)) {
                return false;
            }
            reached = segment.when().to();
        }
        return reached.equals(Interval.END);
    }

    public T at(LocalDate day) {
        return segmentAt(day).value();
    }

    public Segment<T> segmentAt(LocalDate day) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).when().to().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return segments.get(low);
    }

    /** The segments cut to [from, to), covering it without a gap. */
    public List<Segment<T>> between(LocalDate from, LocalDate to) {
        List<Segment<T>> cut = new ArrayList<>();
        for (Segment<T> segment : segments) {
            LocalDate start = DaySet.later(from, segment.when().from());
            LocalDate end = DaySet.earlier(to, segment.when().to());
            if (start.isBefore(end)) {
                cut.add(new Segment<>(new Interval(start, end), segment.value()));
            }
        }
        return List.copyOf(cut);
    }

    /** The days on which the value is one that {@code wanted} accepts. */
    public DaySet where(java.util.function.Predicate<T> wanted) {
        return DaySet.covering(segments.stream()
                .filter(segment -> wanted.test(segment.value()))
                .map(Segment::when)
                .toList());
    }
}
