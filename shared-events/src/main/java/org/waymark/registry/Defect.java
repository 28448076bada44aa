package org.waymark.registry;

import java.util.stream.Collectors;

/**
 * One thing that is wrong with what somebody sent, said so that they can mend it themselves.
 *
 * @param field path of the field, such as {@code attendees[2].org}
 * @param value what was given, shortened, control characters spelled out; empty when nothing was
 * @param code stable word for programs
 * @param reason the rule that is broken, as a sentence
 * @param remedy what to do instead, as a sentence
 */
public record Defect(String field, String value, String code, String reason, String remedy) {

    private static final int LONGEST_QUOTE = 120;

    public Defect {
        if (value.length() > LONGEST_QUOTE) {
            value = value.substring(0, LONGEST_QUOTE) + "…";
        }
        value = harmless(value);
    }

    /** A quote ends up in terminals and answers: what would steer the one, or cannot stand in the other, is spelled out. */
    private static String harmless(String value) {
        return value.codePoints()
                .mapToObj(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
                                ? "\\u%04x".formatted(character)
                                : Character.toString(character))
                .collect(Collectors.joining());
    }
}
