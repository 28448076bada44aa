package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Fills figures of an answer into a sentence. A figure is asked for by its path, {@code {/rows/0/name}}; {@code
 * /due[kind=stage]} is the first of a list whose field says so, {@code #} at the end how many there are, {@code %} a
 * share in percent. Days and words such as {@code in-grace} are written as in a sentence.
 */
record Figures(JsonNode answer) {

    private static final Pattern FIGURE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(\\w+)=([^]]+)])?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    String in(String sentence) {
        return FIGURE.matcher(sentence).replaceAll(figure -> Matcher.quoteReplacement(at(figure.group(1))));
    }

    private String at(String path) {
        boolean counted = path.endsWith("#");
        boolean percent = path.endsWith("%");
        JsonNode found = answer;
        for (String step :
                path.substring(1, path.length() - (counted || percent ? 1 : 0)).split("/", -1)) {
            found = step(found, step, path);
        }
        return counted ? counted(found, path) : percent ? percent(found) : words(found, path);
    }

    private static JsonNode step(JsonNode from, String step, String path) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no path: " + path);
        }
        String name = parts.group(1);
        JsonNode found = from.isArray() ? from.path(Integer.parseInt(name)) : from.path(name);
        String field = parts.group(2);
        return field == null
                ? found
                : found.valueStream()
                        .filter(each -> each.path(field).asString("").equals(parts.group(3)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing is " + step + " of " + path));
    }

    private static String counted(JsonNode list, String path) {
        if (!list.isArray()) {
            throw new AssertionError("no list: " + path);
        }
        return Integer.toString(list.size());
    }

    private static String percent(JsonNode share) {
        return Math.round(100 * share.doubleValue()) + "%";
    }

    private static String words(JsonNode found, String path) {
        if (!found.isString() && !found.isNumber()) {
            throw new AssertionError("neither text nor number: " + path + ", " + found);
        }
        String text = found.asString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).format(DAY);
        }
        return text.matches("[a-z]+(-[a-z]+)+") ? text.replace('-', ' ') : text;
    }
}
