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

    /**
     * Something asked of an entry.
     *
     * @param otherwise why it fails on a day
     * @param support gives further entries by which it holds, with the days each serves
     */
    public record Condition(Verdicts verdicts, Otherwise otherwise, Supplier<List<Support>> support) {
        public Condition(Verdicts verdicts, Otherwise otherwise) {
            this(verdicts, otherwise, List.of());
        }

        public Condition(Verdicts verdicts, Otherwise otherwise, List<Support> through) {
            this(verdicts, otherwise, () -> through);
        }

        public List<Support> through() {
            return support.get();
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
