package org.waymark.queryside.page.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.change.ThenClocks;

/**
 * The form that asks for another moment to compare with. The moment that the page shows goes along unchanged, or is asked
 * for too where the page has no other form for it.
 *
 * @param both whether it asks for both moments
 * @param asOf the day of the page, as it was asked for; where the form asks for it, the day that is shown
 * @param knownOn a day; where the form asks for it and no position was asked for
 * @param thenAsOf the day typed, or the one that is shown
 */
public record CompareForm(
        boolean both,
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
                false,
                clocks.asOf(),
                clocks.knownAt(),
                clocks.knownOn(),
                basis.forcedRubric(),
                thenAsOf,
                given(then.thenKnownOn(), then.thenKnownAt() == null ? thenAsOf : ""));
    }

    /** The same, asking for both moments, of which one is about this day. */
    public CompareForm both(LocalDate day) {
        return new CompareForm(true, day.toString(), knownAt, knownOn, rubric, thenAsOf, thenKnownOn);
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
