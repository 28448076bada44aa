package org.waymark.queryside.page.stage;

import java.util.Arrays;
import java.util.Locale;

/** The standing words of the answers, as a type that every page must decide over. */
public enum Standing {
    GOOD,
    IN_GRACE,
    LAPSED,
    NOT_YET,
    DORMANT,
    CLOSED,
    SUCCEEDED;

    /** The word in answers and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word of an answer. */
    public static Standing of(String word) {
        return Arrays.stream(values())
                .filter(standing -> standing.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such standing: " + word));
    }
}
