package org.waymark.rubric.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.Word;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Share;
import org.waymark.rubric.file.Node.Place;

/**
 * Takes the fields of one group out of the file, each with its check. A field that is missing or wrong is reported and
 * answered by a harmless stand-in, so that reading goes on and finds the next defect too.
 */
final class Group {
    /** Times something may be asked for: more than any partnership has partners or acts in a window. */
    private static final int MOST = 1_000;

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,9}) (month|months|day|days)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,5})/(\\d{1,5})");
    private static final Pattern DECIMAL = Pattern.compile("([01])(?:\\.(\\d{1,4}))?");
    private static final Share ALL_OF_IT = new Share(1, 1);
    private static final String SHARE_REMEDY = "write a share above 0 and up to 1, such as \"2/3\" or \"0.4\"";

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

    /** How many times something is asked for. */
    int count(String name) {
        return number(name, 1, MOST);
    }

    /** A group within this one. */
    Optional<Group> inner(String name, Defects all) {
        return required(name, "write the fields of " + name).map(node -> of(node, all, name));
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

    /** A window in whichever unit its writer prefers. */
    Window window(String name) {
        String right = "write a number and its unit, such as \"9 months\" or \"90 days\"";
        return required(name, right).map(node -> window(node, unitOf(node))).orElse(Window.months(1));
    }

    private static Window.Unit unitOf(Node node) {
        boolean days = node instanceof Node.Scalar scalar && scalar.text().contains("day");
        return days ? Window.Unit.DAYS : Window.Unit.MONTHS;
    }

    /** A share such as {@code 2/3} or {@code 0.4}. */
    Share share(String name) {
        return required(name, SHARE_REMEDY).map(this::share).orElse(ALL_OF_IT);
    }

    private Share share(Node node) {
        String text = text(node, SHARE_REMEDY);
        Matcher fraction = FRACTION.matcher(text);
        Matcher decimal = DECIMAL.matcher(text);
        Optional<Share> read = Optional.empty();
        if (fraction.matches()) {
            read = share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        } else if (decimal.matches()) {
            String places = decimal.group(2) == null ? "" : decimal.group(2);
            read = share(Integer.parseInt(decimal.group(1) + places), (int) Math.pow(10, places.length()));
        }
        if (read.isEmpty() && !text.isEmpty()) {
            defects.add(node.at(), "found \"" + text + "\"", SHARE_REMEDY);
        }
        return read.orElse(ALL_OF_IT);
    }

    private static Optional<Share> share(int numerator, int denominator) {
        boolean sound = numerator >= 1 && numerator <= denominator && denominator <= Share.FINEST;
        return sound ? Optional.of(new Share(numerator, denominator)) : Optional.empty();
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

    /** Words of a closed vocabulary, at least one, each once. */
    <E extends Enum<E> & Word> List<E> choices(String name, Class<E> type) {
        return items(name, "write a list of: " + words(type)).stream()
                .map(node -> choice(node, type))
                .distinct()
                .toList();
    }

    /** One of the constants of a type that is no vocabulary of facts. */
    <E extends Enum<E>> E option(String name, Class<E> type) {
        String all = Stream.of(type.getEnumConstants()).map(Group::written).collect(Collectors.joining(", "));
        String text = word(name, Pattern.compile(all.replace(", ", "|")), "write one of " + all);
        return Stream.of(type.getEnumConstants())
                .filter(each -> written(each).equals(text))
                .findFirst()
                .orElse(type.getEnumConstants()[0]);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
