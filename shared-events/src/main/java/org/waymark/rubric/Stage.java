package org.waymark.rubric;

import java.util.List;

/**
 * A stage a partnership may hold. Stages stand in the rubric in ascending order but are judged independently: a later
 * one does not include an earlier one.
 *
 * @param rule how many of the indicators must hold
 */
public record Stage(String id, String label, Rule rule, List<Indicator> indicators) {
    public Stage {
        indicators = List.copyOf(indicators);
    }

    /** Whether people may write it so: its id or its label, in whatever case. */
    boolean isCalled(String word) {
        String bare = word.strip();
        return bare.equalsIgnoreCase(id) || bare.equalsIgnoreCase(label);
    }

    /** How the indicators of a stage combine. The source gives no rule, so the usual one is all. */
    public sealed interface Rule {}

    /** Every indicator must hold. */
    public record All() implements Rule {}

    /** At least {@code count} of the indicators must hold. */
    public record AtLeast(int count) implements Rule {}

    /** How many indicators must hold at the same time. */
    public int needed() {
        return switch (rule) {
            case All ignored -> indicators.size();
            case AtLeast some -> some.count();
        };
    }
}
