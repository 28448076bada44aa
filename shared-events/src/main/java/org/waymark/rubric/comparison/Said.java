package org.waymark.rubric.comparison;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.fact.Word;
import org.waymark.rubric.criterion.Share;

/** Values of a rubric as the file says them, such as {@code 18 months} or {@code 2/3}. */
final class Said {
    private Said() {}

    static String of(Object value) {
        return switch (value) {
            case Word word -> word.word();
            case Share share -> reduced(share);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Collection<?> many -> many.stream().map(Said::of).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(each -> of(each.getKey()) + " " + of(each.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** Two ways to write one share ask the same. */
    private static String reduced(Share share) {
        int common = BigInteger.valueOf(share.numerator())
                .gcd(BigInteger.valueOf(share.denominator()))
                .intValueExact();
        return share.numerator() / common + "/" + share.denominator() / common;
    }

    /** The word for a kind of criterion: {@code IndustryShare} is {@code industry-share}. */
    static String kind(Object criterion) {
        return hyphenated(criterion.getClass().getSimpleName());
    }

    /** A name of Java as the file writes it: {@code atLeast} is {@code at-least}. */
    static String hyphenated(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** What a record of a rubric holds; none of them holds nothing. */
    static Object value(RecordComponent component, Object holder) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(holder));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + holder.getClass(), e);
        }
    }
}
