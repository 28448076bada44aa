package org.waymark.queryside.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: for each problem the field it belongs to, and words. */
public final class Problems {

    /**
     * One problem.
     *
     * @param field path of the form field; empty when it belongs to none
     * @param text names the value and the remedy
     */
    public record Problem(
            String field, String text, @Nullable Confirm confirm) {

        public Problem(String field, String text) {
            this(field, text, null);
        }

        /** Where the summary's link leads. */
        public String href() {
            return "#" + FormField.idOf(field);
        }
    }

    /**
     * A tick by which people say that it is meant as it stands.
     *
     * @param key what the tick sends; it names the value, so that another value is asked about anew
     */
    public record Confirm(String key, String label) {}

    private final List<Problem> all;

    /** A page asks for each of its fields, of which there may be thousands. */
    private final Map<String, List<Problem>> byField;

    public Problems(List<Problem> all) {
        this.all = List.copyOf(all);
        this.byField = this.all.stream().collect(Collectors.groupingBy(Problem::field));
    }

    public static Problems none() {
        return new Problems(List.of());
    }

    public static Problems one(String field, String text) {
        return new Problems(List.of(new Problem(field, text)));
    }

    /** Every problem, in the order in which they were found. */
    public List<Problem> all() {
        return all;
    }

    /** What is wrong with the field of that path. */
    public List<String> at(String path) {
        return of(path).map(Problem::text).toList();
    }

    /** The ticks to offer beside a field. */
    public List<Confirm> confirms(String path) {
        return of(path).flatMap(problem -> Stream.ofNullable(problem.confirm())).toList();
    }

    private Stream<Problem> of(String path) {
        return byField.getOrDefault(path, List.of()).stream();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Both. */
    public Problems and(Problems others) {
        List<Problem> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Problems(both);
    }
}
