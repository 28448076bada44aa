package org.waymark.queryside.form.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed into a form, as it was sent: form field name to its values. The names are in order, so that the parts of
 * a field lie together and nobody has to look through all names for those of one row.
 */
public record Typed(SortedMap<String, List<String>> values) {

    private static final Pattern ROW = Pattern.compile("(.+?)\\[(\\d{1,5})](.*)");

    /** Between a field and its parts, and the character after it. */
    private static final String PART = ".";

    private static final String AFTER_PARTS = "/";

    public Typed {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Typed(Map<String, List<String>> values) {
        this(new TreeMap<>(values));
    }

    /** Nothing typed yet. */
    public static Typed nothing() {
        return new Typed(new TreeMap<>());
    }

    /** What a request brought. */
    public static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, sent) -> values.put(name, List.of(sent)));
        return new Typed(values);
    }

    /** The first value without the blanks around it; empty when there is none. */
    public String text(String name) {
        return raw(name).strip();
    }

    /** The first value exactly as it was sent; empty when there is none. */
    public String raw(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.getFirst();
    }

    /** Whether anything was typed there. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Every value that is not blank, without repetition, in the order of the form. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The lines of a text area that are not blank. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether anything was typed into the field of that path or into a part of it. */
    public boolean within(String path) {
        return has(path)
                || values.subMap(path + PART, path + AFTER_PARTS).keySet().stream()
                        .anyMatch(this::has);
    }

    /** Paths of the rows of a list that were filled in; rows have numbers from 0 after {@link #compact}. */
    public List<String> rows(String path) {
        return IntStream.iterate(0, row -> row + 1)
                .mapToObj(row -> path + "[" + row + "]")
                .takeWhile(this::within)
                .toList();
    }

    /** Whether both hold the same in the field of that path and in all its parts. */
    public boolean sameWithin(Typed other, String path) {
        return Stream.concat(values.keySet().stream(), other.values.keySet().stream())
                .filter(name -> name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "["))
                .allMatch(name -> all(name).equals(other.all(name)));
    }

    /** The same with other values for one field. */
    public Typed with(String name, List<String> sent) {
        return with(Map.of(name, List.copyOf(sent)));
    }

    /** The same with another value for one field. */
    public Typed with(String name, String sent) {
        return with(name, List.of(sent));
    }

    /** The same with other values for several fields, in one go. */
    public Typed with(Map<String, List<String>> sent) {
        SortedMap<String, List<String>> changed = new TreeMap<>(values);
        changed.putAll(sent);
        return new Typed(changed);
    }

    /** The same over defaults: what was typed wins. */
    public Typed over(Typed defaults) {
        return defaults.with(values);
    }

    /** Renumbers the rows of every list without the empty ones, so that a defect's path names the row people see. */
    public Typed compact() {
        Map<String, SortedMap<Integer, Integer>> filled = filledRows();
        Map<String, List<String>> changed = new LinkedHashMap<>();
        values.forEach((name, sent) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches()) {
                changed.put(name, sent);
                return;
            }
            Integer number = filled.getOrDefault(row.group(1), new TreeMap<>()).get(Integer.valueOf(row.group(2)));
            if (number != null) {
                changed.put(row.group(1) + "[" + number + "]" + row.group(3), sent);
            }
        });
        return new Typed(changed);
    }

    private Map<String, SortedMap<Integer, Integer>> filledRows() {
        Map<String, SortedMap<Integer, Integer>> filled = new LinkedHashMap<>();
        for (String name : values.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                var rows = filled.computeIfAbsent(row.group(1), any -> new TreeMap<>());
                if (has(name)) {
                    rows.put(Integer.valueOf(row.group(2)), 0);
                }
            }
        }
        for (var rows : filled.values()) {
            int number = 0;
            for (var row : rows.entrySet()) {
                row.setValue(number++);
            }
        }
        return filled;
    }
}
