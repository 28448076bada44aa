package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.stage.interval.Verdicts;

/**
 * What the record answers to one question.
 *
 * @param verdicts when it holds
 * @param groups what is counted, such as champions or organisations: each counts once
 * @param scoring how far it holds on a day, in numbers
 */
public record Finding(Verdicts verdicts, List<Group> groups, Scoring scoring) {
    public Finding {
        groups = List.copyOf(groups);
    }

    /**
     * Something counted once, and the entries that may make it count.
     *
     * @param source gives the entries with their conditions; asked only when somebody wants the reasons
     */
    public record Group(String key, Verdicts verdicts, Supplier<List<Item>> source) {
        public List<Item> items() {
            return source.get();
        }

        /** The same entries, held to something more. */
        public Group alsoHeldTo(List<Item.Condition> more) {
            Verdicts all = more.stream().map(Item.Condition::verdicts).reduce(verdicts, Verdicts::and);
            return new Group(
                    key,
                    all,
                    () -> items().stream().map(item -> item.alsoHeldTo(more)).toList());
        }
    }

    /** How far something holds on a day. */
    @FunctionalInterface
    public interface Scoring {
        Score on(LocalDate day);
    }

    /**
     * Numbers of one day.
     *
     * @param have what certainly counts
     * @param mayHave what may count
     * @param need how many must, at least
     * @param of what it is a share of; 0 where it is none
     */
    public record Score(long have, long mayHave, long need, long of) {}
}
