package org.waymark.queryside.form.page;

import java.util.Locale;

/** Makes sentences of the halves that defects are told in. */
public final class Sentences {

    private Sentences() {}

    /** A sentence with its subject where it lacks one, a capital and a full stop. */
    public static String sentence(String subject, String half) {
        String text = half.strip();
        if (text.isEmpty()) {
            return "";
        }
        String whole = lacksSubject(text) && !subject.isEmpty() ? subject + " " + text : text;
        String capital = whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }

    private static boolean lacksSubject(String text) {
        return text.startsWith("must ") || text.startsWith("is ") || text.startsWith("has ");
    }
}
