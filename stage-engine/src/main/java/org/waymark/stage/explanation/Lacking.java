package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.interval.Verdict;

/**
 * The questions that keep something from holding on a day, and no others: what is asked beside a part that holds, or
 * within one, need not be answered.
 *
 * @param before a day on which it may still have held: of alternatives the one that held then is what was lost
 */
record Lacking(LocalDate day, LocalDate before) {

    /** Those in a part, in the order of the rubric; none where it holds. */
    List<Part> in(Part part) {
        if (part.verdicts().at(day) == Verdict.MET) {
            return List.of();
        }
        if (part.finding().isPresent()) {
            return List.of(part);
        }
        List<Part> open = part.parts().stream()
                .filter(each -> each.verdicts().at(day) != Verdict.MET)
                .toList();
        return open.stream()
                .sorted(nearest())
                .limit(needed(part, open.size()))
                .sorted(Comparator.comparingInt(open::indexOf))
                .flatMap(each -> in(each).stream())
                .toList();
    }

    /** What held before comes first, then what lacks the least. */
    private Comparator<Part> nearest() {
        return Comparator.<Part, Boolean>comparing(part -> part.verdicts().at(before) != Verdict.MET)
                .thenComparingInt(part -> in(part).size());
    }

    /** How many of the parts that do not hold must come to hold. */
    private static int needed(Part part, int open) {
        int held = part.parts().size() - open;
        return switch (part.criterion()) {
            case Criterion.Any ignored -> 1;
            case Criterion.AtLeast some -> some.count() - held;
            case Criterion ignored -> open;
        };
    }
}
