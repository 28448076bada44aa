package org.waymark.queryside.form.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.field.Words;

/**
 * What a form calls its fields, and which of them a defect speaks of. A defect names the very value that is wrong, such
 * as the organization of the third attendee; whoever reads about it has to find the place on the page.
 */
final class FieldNames {

    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,5})]");
    private static final Pattern LAST = Pattern.compile("(?:\\[\\d{1,5}]|\\.?[^.\\[\\]]+)$");

    private final Map<String, String> labels;
    private final Words words;

    /** @param labels by path; those of the first row of a list stand for all its rows */
    FieldNames(Map<String, String> labels, Words words) {
        this.labels = labels;
        this.words = words;
    }

    /** The nearest field that the form has: of a value in a list, the list. */
    String field(String path) {
        for (String at = path; !at.isEmpty(); at = shorter(at)) {
            if (own(at) != null) {
                return at;
            }
        }
        return path;
    }

    private static String shorter(String path) {
        return LAST.matcher(path).replaceFirst("");
    }

    /** Its name, with the row it stands in. */
    String label(String field) {
        String own = own(field);
        if (own == null) {
            return elsewhere(field);
        }
        int end = field.lastIndexOf('.');
        String list = end < 0 || field.startsWith(".new", end) ? null : row(field.substring(0, end));
        return list == null ? own : words.say("form.within", list, own);
    }

    /** Its name for the summary; absent where the form has no such field. */
    @Nullable
    String titled(String field) {
        return own(field) == null ? null : label(field);
    }

    private @Nullable String own(String path) {
        return labels.get(NUMBER.matcher(path).replaceAll("[0]"));
    }

    private @Nullable String row(String path) {
        Matcher number = NUMBER.matcher(path);
        String list = own(number.replaceAll(""));
        return list == null || !number.reset().find()
                ? list
                : words.say("form.row", list, Integer.parseInt(number.group(1)) + 1);
    }

    /** What this form does not ask has a name of its own all the same. */
    private String elsewhere(String path) {
        String name = NUMBER.matcher(path.substring(path.lastIndexOf('.') + 1)).replaceAll("");
        return words.common(name).orElseGet(() -> words.say("form.this"));
    }
}
