package org.waymark.benchmarks.log;

import java.io.PrintStream;
import java.util.Locale;

/** Rows of Markdown, printed as they come. */
record Table(PrintStream out) {

    void title(String title) {
        out.printf("%n### %s%n%n", title);
    }

    void head(String... names) {
        row(names);
        out.println("|---".repeat(names.length) + "|");
    }

    void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    static String whole(double number) {
        return String.format(Locale.US, "%,.0f", number);
    }

    static String whole(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    static String ratio(double number) {
        return String.format(Locale.US, "%.2f", number);
    }
}
