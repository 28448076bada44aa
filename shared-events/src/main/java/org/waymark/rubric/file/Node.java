package org.waymark.rubric.file;

import java.util.List;
import java.util.Map;

/** A value of the file together with where it stood, so that a defect can point at it. */
sealed interface Node {
    Place at();

    /** In words, for "found ..., expected ...". */
    String kind();

    /** Where a value begins, counted from 1, and how it is reached from the root. */
    record Place(int line, int column, String path) {
        Place key(String key) {
            return new Place(line, column, path.isEmpty() ? key : path + "." + key);
        }

        Place index(int index) {
            return new Place(line, column, path + "[" + index + "]");
        }

        Place standingAt(int newLine, int newColumn) {
            return new Place(newLine, newColumn, path);
        }
    }

    record Scalar(Place at, String text) implements Node {
        @Override
        public String kind() {
            return "\"" + text + "\"";
        }
    }

    record Items(Place at, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Fields(Place at, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "a group of fields";
        }
    }
}
