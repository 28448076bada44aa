package org.waymark.queryside.why;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Word;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.IndustryEngagement;

/**
 * The parameters of a criterion or reason by name, as texts: so a new kind of either is shown and answered without a
 * line here, and its sentence is chosen by its word.
 */
public final class Numbers {

    private Numbers() {}

    /** The word for a kind of criterion or reason: {@code OutsideWindow} is {@code outside-window}. */
    public static String word(Object record) {
        return record.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** Its components in order; absent ones, criteria within it and definitions that it shares are left out. */
    public static Map<String, String> of(Object record) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (value != null && !(value instanceof Criterion) && !(value instanceof IndustryEngagement)) {
                numbers.put(component.getName(), text(value));
            }
        }
        return numbers;
    }

    /** The id of the entry that it names, if it names one. */
    public static Optional<String> entry(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMap(component -> value(component, record) instanceof Standing<?> entry
                        ? Stream.of(entry.entry())
                        : Stream.empty())
                .findFirst();
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Word word -> word.word();
            case Window window -> window.length() + " " + text(window.unit());
            case Standing<?> entry -> entry.entry();
            case Collection<?> many -> many.stream().map(Numbers::text).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(each -> text(each.getKey()) + " " + text(each.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }
}
