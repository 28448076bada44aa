package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/**
 * An entry that may count, with every condition it is held to. The conditions decide and explain alike: what fails on a
 * day is the reason given for that day.
 */
public record Item(Standing<?> entry, List<Condition> conditions) {
    public Item {
        conditions = List.copyOf(conditions);
    }

    /** The same entry, held to something more. */
    public Item alsoHeldTo(List<Condition> more) {
        return new Item(entry, Stream.concat(conditions.stream(), more.stream()).toList());
    }

    /** All conditions together. */
    public Verdicts verdicts() {
        return Verdicts.all(conditions.stream().map(Condition::verdicts).toList());
    }

    /** Why it only may count on a day on which it may; none if it certainly does. */
    public List<Reason> doubtsOn(LocalDate day) {
        return conditions.stream()
                .filter(condition -> !condition.verdicts().lo().contains(day))
                .flatMap(condition -> condition.doubtsOn(day).stream())
                .distinct()
                .toList();
    }

    /**
     * Something asked of an entry.
     *
     * @param otherwise why it fails on a day
     * @param support gives further entries by which it holds, with the days each serves
     * @param doubts why it may hold on a day and may not
     */
    public record Condition(Verdicts verdicts, Otherwise otherwise, Supplier<List<Support>> support, Doubts doubts) {
        /** A condition that hangs on no date: what it lacks where it fails is what is not known where it is in doubt. */
        public Condition(Verdicts verdicts, Otherwise otherwise) {
            this(verdicts, otherwise, List::of, Doubts.NONE);
        }

        public Condition(Verdicts verdicts, Otherwise otherwise, List<Support> through) {
            this(verdicts, otherwise, () -> through);
        }

        public Condition(Verdicts verdicts, Otherwise otherwise, Supplier<List<Support>> support) {
            this(verdicts, otherwise, support, Doubts.ofDates(support));
        }

        /** The same condition, which may be in doubt for further reasons. */
        public Condition inDoubtBy(Doubts more) {
            return new Condition(verdicts, otherwise, support, doubts.and(more));
        }

        public List<Support> through() {
            return support.get();
        }

        List<Reason> doubtsOn(LocalDate day) {
            List<Reason> known = doubts.on(day);
            return known.isEmpty() ? List.of(otherwise.on(day)) : known;
        }
    }

    /** An entry that supports another on some days. */
    public record Support(Point point, Verdicts verdicts) {}

    /** Gives the reason why a condition fails on a day. */
    @FunctionalInterface
    public interface Otherwise {
        Reason on(LocalDate day);
    }
}
