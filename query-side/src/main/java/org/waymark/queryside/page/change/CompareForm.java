package org.waymark.queryside.page.change;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.change.ThenClocks;

/**
 * The form that asks for another moment to compare with. The moment that the page shows goes along unchanged.
 *
 * @param thenAsOf the day typed, or the one that is shown
 */
public record CompareForm(
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String knownOn,
        @Nullable String rubric,
        String thenAsOf,
        String thenKnownOn) {

    /** As it was sent, or ready to be changed. */
    public static CompareForm of(Clocks clocks, ThenClocks then, Basis basis) {
        String thenAsOf = given(then.thenAsOf(), basis.asOf().toString());
        return new CompareForm(
                clocks.asOf(),
                clocks.knownAt(),
                clocks.knownOn(),
                basis.forcedRubric(),
                thenAsOf,
                given(then.thenKnownOn(), then.thenKnownAt() == null ? thenAsOf : ""));
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
