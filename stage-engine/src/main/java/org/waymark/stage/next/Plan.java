package org.waymark.stage.next;

import java.time.LocalDate;
import java.util.List;
import org.waymark.stage.next.act.Act;

/**
 * Acts that together bring what they are for.
 *
 * @param day on which it is reached, if each of them is recorded by then
 * @param acts by effort; without any one of them it is not reached
 * @param unknown an indicator for which no way was found, if there is one: then no acts are answered
 */
public record Plan(LocalDate day, List<Act> acts, List<String> unknown) {
    public Plan {
        acts = List.copyOf(acts);
        unknown = List.copyOf(unknown);
    }

    /** Whether the acts bring it. */
    public boolean isWhole() {
        return unknown.isEmpty();
    }
}
