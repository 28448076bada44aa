package org.waymark.queryside.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that differs between two moments, and what made the difference.
 *
 * @param id of the indicator or stage; absent for the standing
 * @param label what people call it; absent for the standing
 * @param before the verdict then, such as {@code not-met}; for the standing its word
 * @param stageBefore for the standing, label of the stage held then, if one was
 * @param mayBeBefore for the standing, label of the highest stage of which nobody could tell, where none was held
 * @param entries ids of the entries that make the difference: none can be left out; empty where time alone did it
 * @param passing what passed with the time, where that has a part in it
 */
public record Change(
        What what,
        @Nullable String id,
        @Nullable String label,
        String before,
        String after,
        @Nullable String stageBefore,
        @Nullable String stageAfter,
        @Nullable String mayBeBefore,
        @Nullable String mayBeAfter,
        List<String> entries,
        @Nullable Passing passing) {

    public Change {
        entries = List.copyOf(entries);
    }

    /** The entries it names: those that make the difference, and those that passed with the time. */
    public Stream<String> named() {
        return Stream.concat(entries.stream(), Stream.ofNullable(passing).flatMap(each -> each.entries().stream()));
    }

    /** What is judged: an indicator, a stage by its own rule, or the stage that is held and how. */
    public enum What {
        INDICATOR,
        STAGE,
        STANDING
    }

    /**
     * The day on which the answer becomes another with nothing recorded.
     *
     * @param becomes the verdict, or the word of the standing, that time alone gives; where entries have a part in the
     *     change, another one than is given after it
     * @param stageBecomes for the standing, label of the stage then held, if one is
     * @param entries ids of those that began or ceased to count that day
     */
    public record Passing(String becomes, @Nullable String stageBecomes, LocalDate day, List<String> entries) {
        public Passing {
            entries = List.copyOf(entries);
        }
    }
}
