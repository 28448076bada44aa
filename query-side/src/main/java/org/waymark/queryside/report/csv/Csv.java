package org.waymark.queryside.report.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as RFC 4180 has them: commas, CRLF, quotes doubled. A spreadsheet runs a cell that begins like a formula,
 * quoted or not, so such a cell gets an apostrophe in front, which a spreadsheet takes as "this is text".
 */
final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String NEEDS_QUOTES = ",\"\r\n\t'";

    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0) || !safe.equals(safe.strip());
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Programs skip white space and control characters before they look. */
    private static boolean isFormula(String value) {
        return value.codePoints()
                .dropWhile(c -> Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c))
                .limit(1)
                .anyMatch(c -> STARTS_A_FORMULA.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
