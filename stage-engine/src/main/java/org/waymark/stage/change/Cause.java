package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a verdict now is another than it was then.
 *
 * @param entries what was recorded between the two and makes the difference, in log order: with these and what was known
 *     then the answer is that of now, and none of them can be left out; empty where time alone did it
 * @param passing what passed with the time, where that has a part in it
 */
public record Cause(Shift shift, List<String> entries, Optional<Passing> passing) {
    public Cause {
        entries = List.copyOf(entries);
    }

    /**
     * With nothing recorded in between the answer becomes another on some day.
     *
     * @param shift to the answer that time alone gives; where entries have a part in it, not the one that is given
     * @param day the first day of the later answer
     * @param entries those that began or ceased to count on that day
     */
    public record Passing(Shift shift, LocalDate day, List<String> entries) {
        public Passing {
            entries = List.copyOf(entries);
        }
    }
}
