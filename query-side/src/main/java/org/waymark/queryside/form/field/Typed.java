package org.waymark.queryside.form.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was typed into a form, as it was sent: form field name to its values. */
public record Typed(Map<String, List<String>> values) {

    private static final Pattern ROW = Pattern.compile("(.+?)\\[(\\d{1,5})](.*)");

    public Typed {
        values = Map.copyOf(values);
    }

    /** Nothing typed yet. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** What a request brought. */
    public static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, sent) -> values.put(name, List.of(sent)));
        return new Typed(values);
    }

    /** The first value without the blanks around it; empty when there is none. */
    public String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.getFirst().strip();
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
        return values.keySet().stream()
                .anyMatch(name -> (name.equals(path) || name.startsWith(path + ".")) && has(name));
    }

    /** How many rows of a list were filled in; rows have numbers from 0 after {@link #compact}. */
    public int rows(String path) {
        int rows = 0;
        while (within(path + "[" + rows + "]")) {
            rows++;
        }
        return rows;
    }

    /** Whether both hold the same in the field of that path and in all its parts. */
    public boolean sameWithin(Typed other, String path) {
        return Stream.concat(values.keySet().stream(), other.values.keySet().stream())
                .filter(name -> name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "["))
                .allMatch(name -> all(name).equals(other.all(name)));
    }

    /** The same with other values for one field. */
    public Typed with(String name, List<String> sent) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.copyOf(sent));
        return new Typed(changed);
    }

    /** The same with another value for one field. */
    public Typed with(String name, String sent) {
        return with(name, List.of(sent));
    }

    /** The same over defaults: what was typed wins. */
    public Typed over(Typed defaults) {
        Map<String, List<String>> merged = new LinkedHashMap<>(defaults.values);
        merged.putAll(values);
        return new Typed(merged);
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
            List<Integer> old = new ArrayList<>(rows.keySet());
            old.forEach(number -> rows.put(number, old.indexOf(number)));
        }
        return filled;
    }
}
