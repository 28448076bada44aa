package org.waymark.rubric.file;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.rubric.Rubric;

/** What came of reading a file: a rubric, or everything that is wrong with it. */
public sealed interface RubricReading {

    /** The file is sound. */
    record Sound(Rubric rubric) implements RubricReading {}

    /** The file is refused, with every defect in it, in the order of the file. */
    record Refused(List<RubricDefect> defects) implements RubricReading {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /** The rubric, for texts that were checked before. */
    default Rubric orElseThrow() {
        return switch (this) {
            case Sound sound -> sound.rubric();
            case Refused refused ->
                throw new IllegalArgumentException(
                        refused.defects().stream().map(RubricDefect::toString).collect(Collectors.joining("\n")));
        };
    }
}
