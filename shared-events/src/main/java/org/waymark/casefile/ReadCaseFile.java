package org.waymark.casefile;

import java.util.List;

/** What came of reading a case file: all of it, or everything that is wrong with it. */
public sealed interface ReadCaseFile {

    /** Every line stands. */
    record Sound(CaseFile file) implements ReadCaseFile {}

    /** Some lines do not, so nothing is taken. By line. */
    record Unsound(List<LineDefect> defects) implements ReadCaseFile {

        public Unsound {
            defects = List.copyOf(defects);
        }
    }
}
