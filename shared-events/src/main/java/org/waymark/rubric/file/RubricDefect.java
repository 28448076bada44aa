package org.waymark.rubric.file;

/**
 * Something wrong in a rubric file, where it is, and what would be right.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path the way from the root, such as {@code stages[0].indicators[1].label}; empty for the file itself
 */
public record RubricDefect(int line, int column, String path, String wrong, String right) {
    @Override
    public String toString() {
        String place = path.isEmpty() ? "" : path + ": ";
        return "line " + line + ", column " + column + ": " + place + wrong + "; " + right;
    }
}
