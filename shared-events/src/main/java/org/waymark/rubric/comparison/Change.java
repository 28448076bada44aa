package org.waymark.rubric.comparison;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two rubrics say otherwise.
 *
 * @param level what kind of thing it is about
 * @param of which one: the id of a stage or indicator, the full name of a clause such as {@code A7.plan}; empty for the
 *     rubric itself
 * @param what is said otherwise, such as {@code grace}, {@code needs} or {@code within}; empty where the thing itself was
 *     added or taken out
 * @param before as the first says it, in the words of the file; null where it does not have it
 * @param after as the second says it; null where it does not have it
 */
public record Change(
        Level level,
        String of,
        String what,
        @Nullable String before,
        @Nullable String after) {

    /** What a change is about. */
    public enum Level {
        RUBRIC,
        STAGE,
        INDICATOR,
        CLAUSE
    }
}
