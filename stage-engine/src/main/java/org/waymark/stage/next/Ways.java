package org.waymark.stage.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.interval.Verdict;

/**
 * The sets of questions of which each would make something hold that does not on a day. A question is named by the way
 * to it from the top, part by part, so that it is found again when other facts are judged.
 */
record Ways(LocalDate day) {

    /** Beyond so many, further combinations of alternatives are not looked at. */
    private static final int MOST = 24;

    /** Where a question stands. */
    record Place(List<Integer> steps) {
        Place {
            steps = List.copyOf(steps);
        }

        Part in(Part root) {
            Part part = root;
            for (int step : steps) {
                part = part.parts().get(step);
            }
            return part;
        }

        Place within(int step) {
            return new Place(Stream.concat(Stream.of(step), steps.stream()).toList());
        }
    }

    /** Each a list of questions that suffice; a single empty one where it holds. */
    List<List<Place>> of(Part part) {
        if (holds(part)) {
            return List.of(List.of());
        }
        if (part.finding().isPresent()) {
            return List.of(List.of(new Place(List.of())));
        }
        List<List<List<Place>>> open = IntStream.range(0, part.parts().size())
                .filter(i -> !holds(part.parts().get(i)))
                .mapToObj(i -> within(i, of(part.parts().get(i))))
                .toList();
        int held = part.parts().size() - open.size();
        return switch (part.criterion()) {
            case Criterion.Any ignored -> some(1, open);
            case Criterion.AtLeast asked -> some(asked.count() - held, open);
            case Criterion ignored -> some(open.size(), open);
        };
    }

    boolean holds(Part part) {
        return part.verdicts().at(day) == Verdict.MET;
    }

    private static List<List<Place>> within(int step, List<List<Place>> ways) {
        return ways.stream()
                .map(way -> way.stream().map(place -> place.within(step)).toList())
                .toList();
    }

    /** Every choice of so many parts, and of one way for each of them. */
    private static List<List<Place>> some(int count, List<List<List<Place>>> parts) {
        if (count <= 0) {
            return List.of(List.of());
        }
        List<List<Place>> all = new ArrayList<>();
        for (int i = 0; i + count <= parts.size() && all.size() < MOST; i++) {
            for (List<Place> rest : some(count - 1, parts.subList(i + 1, parts.size()))) {
                parts.get(i)
                        .forEach(way -> all.add(
                                Stream.concat(way.stream(), rest.stream()).toList()));
            }
        }
        return all.stream().limit(MOST).toList();
    }
}
