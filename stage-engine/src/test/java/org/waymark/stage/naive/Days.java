package org.waymark.stage.naive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Exact dates in fields, as days since 1970. */
final class Days {
    /** Where no date is given. */
    static final int NONE = Integer.MAX_VALUE;

    private Days() {}

    static int of(@Nullable LocalDate date) {
        return date == null ? NONE : (int) date.toEpochDay();
    }
}
