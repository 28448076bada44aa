package org.waymark.queryside.report.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as RFC 4180 has them: commas, CRLF, quotes doubled. A spreadsheet runs a cell that begins like a formula,
 * quoted or not, so an apostrophe stands in front of it, which a spreadsheet takes as "this is text". Some split at
 * semicolons or tabs instead and see no quotes then, so what follows one of these, or a new line, is a beginning too.
 */
final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String NEEDS_QUOTES = ",;\"\r\n\t'";

    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String value) {
        String safe = guarded(value);
        boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0) || !safe.equals(safe.strip());
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String guarded(String value) {
        var guarded = new StringBuilder();
        boolean begins = true;
        for (int c : value.codePoints().toArray()) {
            if (begins && STARTS_A_FORMULA.indexOf(c) >= 0) {
                guarded.append('\'');
            }
            guarded.appendCodePoint(c);
            begins = separates(c) || (begins && isSkipped(c));
        }
        return guarded.toString();
    }

    /** Tabs and ends of lines are control characters, except for two. */
    private static boolean separates(int c) {
        return c == ';' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /** Programs skip white space and what cannot be seen before they look, and take quotes away. */
    private static boolean isSkipped(int c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
