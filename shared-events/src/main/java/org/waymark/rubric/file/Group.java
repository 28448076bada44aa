package org.waymark.rubric.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.fact.Word;
import org.waymark.rubric.Window;
import org.waymark.rubric.file.Node.Place;

/**
 * Takes the fields of one group out of the file, each with its check. A field that is missing or wrong is reported and
 * answered by a harmless stand-in, so that reading goes on and finds the next defect too.
 */
final class Group {
    private static final Pattern WINDOW = Pattern.compile("(\\d{1,9}) (month|months|day|days)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Place at;
    private final Map<String, Node> fields;
    private final Defects defects;
    private final Set<String> known = new LinkedHashSet<>();

    private Group(Place at, Map<String, Node> fields, Defects defects) {
        this.at = at;
        this.fields = fields;
        this.defects = defects;
    }

    static Group of(Node node, Defects defects, String what) {
        if (node instanceof Node.Fields group) {
            return new Group(group.at(), group.fields(), defects);
        }
        defects.add(
                node.at(), "found " + node.kind(), "write the fields of " + what + " here, each as \"name: value\"");
        return new Group(node.at(), Map.of(), new Defects());
    }

    Place at() {
        return at;
    }

    Set<String> names() {
        return fields.keySet();
    }

    Optional<Node> optional(String name) {
        known.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Node> required(String name, String right) {
        Optional<Node> node = optional(name);
        if (node.isEmpty()) {
            defects.add(at, "\"" + name + "\" is missing", right);
        }
        return node;
    }

    String text(String name, String right) {
        return required(name, right).map(node -> text(node, right)).orElse("");
    }

    private String text(Node node, String right) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        defects.add(node.at(), "found " + node.kind(), right);
        return "";
    }

    /** A word that must have a certain shape, such as an id. */
    String word(String name, Pattern shape, String right) {
        return required(name, right)
                .map(node -> {
                    String text = text(node, right);
                    if (!text.isEmpty() && !shape.matcher(text).matches()) {
                        defects.add(node.at(), "found \"" + text + "\"", right);
                    }
                    return text;
                })
                .orElse("");
    }

    int number(String name, int least, int most) {
        String right = "write a whole number from " + least + " to " + most;
        return required(name, right).map(node -> number(node, least, most)).orElse(least);
    }

    int number(Node node, int least, int most) {
        String right = "write a whole number from " + least + " to " + most;
        String text = text(node, right);
        if (text.isEmpty()) {
            return least;
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            defects.add(node.at(), "found " + text, right);
            return least;
        }
        return Integer.parseInt(text);
    }

    Window window(String name, Window.Unit unit) {
        return required(name, remedy(unit)).map(node -> window(node, unit)).orElse(new Window(1, unit));
    }

    Window window(Node node, Window.Unit unit) {
        String text = text(node, remedy(unit));
        Matcher matcher = WINDOW.matcher(text);
        if (matcher.matches() && matcher.group(2).startsWith(singular(unit))) {
            int length = Integer.parseInt(matcher.group(1));
            if (length >= 1 && length <= longest(unit)) {
                return new Window(length, unit);
            }
        }
        if (!text.isEmpty()) {
            defects.add(node.at(), "found \"" + text + "\"", remedy(unit));
        }
        return new Window(1, unit);
    }

    private static String remedy(Window.Unit unit) {
        return "write a number and its unit, such as \"9 " + singular(unit) + "s\", from 1 to " + longest(unit);
    }

    private static String singular(Window.Unit unit) {
        return unit == Window.Unit.MONTHS ? "month" : "day";
    }

    private static int longest(Window.Unit unit) {
        return unit == Window.Unit.MONTHS ? Window.LONGEST_IN_MONTHS : Window.LONGEST_IN_DAYS;
    }

    boolean flag(String name) {
        Optional<Node> node = optional(name);
        if (node.isEmpty()) {
            return false;
        }
        String text = text(node.get(), "write true or false");
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            defects.add(node.get().at(), "found \"" + text + "\"", "write true or false");
        }
        return text.equals("true");
    }

    <E extends Enum<E> & Word> E choice(String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        return required(name, "write one of " + words(type))
                .map(node -> choice(node, type))
                .orElse(all[0]);
    }

    <E extends Enum<E> & Word> E choice(Node node, Class<E> type) {
        String right = "write one of " + words(type);
        String text = text(node, right);
        for (E each : type.getEnumConstants()) {
            if (each.word().equals(text)) {
                return each;
            }
        }
        if (!text.isEmpty()) {
            defects.add(node.at(), "found \"" + text + "\"", right);
        }
        return type.getEnumConstants()[0];
    }

    static <E extends Enum<E> & Word> String words(Class<E> type) {
        return String.join(
                ", ", List.of(type.getEnumConstants()).stream().map(Word::word).toList());
    }

    /** The items of a list that must not be empty. */
    List<Node> items(String name, String right) {
        return required(name, right).map(node -> items(node, right)).orElse(List.of());
    }

    List<Node> items(Node node, String right) {
        if (node instanceof Node.Items list && !list.items().isEmpty()) {
            return list.items();
        }
        String found = node instanceof Node.Items ? "the list is empty" : "found " + node.kind();
        defects.add(node.at(), found, right);
        return List.of();
    }

    /** Reports every field that nobody asked for. Call it last. */
    void nothingElse() {
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                String right = "leave it out, or write one of "
                        + String.join(", ", known).toLowerCase(Locale.ROOT);
                defects.add(field.getValue().at(), "\"" + field.getKey() + "\" is unknown here", right);
            }
        }
    }
}
