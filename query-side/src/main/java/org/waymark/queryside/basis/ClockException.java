package org.waymark.queryside.basis;

import java.time.LocalDate;
import java.util.List;
import org.waymark.registry.Defect;

/**
 * A clock that cannot be read, or that names something this log does not have, a rubric among them. Says which field, and
 * what to do.
 */
public final class ClockException extends RuntimeException {
    private final Kind kind;
    private final transient List<Defect> defects;

    /** What is wrong with it. */
    public enum Kind {
        /** It cannot be read: 400. */
        MALFORMED,
        /** It names a basis that is not in this log: 404. */
        UNKNOWN_BASIS,
        /** It names a rubric that neither ships nor was published, or a name of several: 404. */
        UNKNOWN_RUBRIC,
        /** It names a basis of another log, or of this one before a restore: 409. */
        OTHER_LOG,
        /** It names a time before anything happened or was recorded of what is asked about: 404. */
        BEFORE_FIRST
    }

    public ClockException(Kind kind, List<Defect> defects) {
        super(defects.toString());
        this.kind = kind;
        this.defects = List.copyOf(defects);
    }

    /** Refuses a day before the first on which anything that is asked about may have happened. */
    public static void requireBegun(String field, LocalDate day, LocalDate first) {
        if (day.isBefore(first)) {
            throw new ClockException(
                    Kind.BEFORE_FIRST,
                    List.of(new Defect(
                            field,
                            day.toString(),
                            "before-first",
                            "is before the first entry, of " + first,
                            "ask for " + first + " or a later day")));
        }
    }

    public Kind kind() {
        return kind;
    }

    public List<Defect> defects() {
        return defects;
    }
}
