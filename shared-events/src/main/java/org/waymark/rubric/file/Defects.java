package org.waymark.rubric.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.rubric.file.Node.Place;

/** Collects what is wrong while reading goes on, so that a writer sees everything at once. */
final class Defects {
    private final List<RubricDefect> found = new ArrayList<>();

    void add(Place at, String wrong, String right) {
        found.add(new RubricDefect(at.line(), at.column(), at.path(), wrong, right));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RubricDefect> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(RubricDefect::line).thenComparingInt(RubricDefect::column))
                .toList();
    }
}
