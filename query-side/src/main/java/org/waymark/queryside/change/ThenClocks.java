package org.waymark.queryside.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.registry.Defect;

/**
 * The earlier moment of a comparison, as a reader typed it, beside the {@link Clocks} of the later one. It may as well be
 * the later one of the two: the answer then says what made the difference backwards.
 *
 * @param thenAsOf a day; absent: the day of the other moment
 * @param thenKnownAt as {@code knownAt}; absent, with no {@code thenKnownOn}: what was known at the end of that day
 * @param thenKnownOn as {@code knownOn}
 */
public record ThenClocks(
        @Nullable String thenAsOf,
        @Nullable String thenKnownAt,
        @Nullable String thenKnownOn) {

    /** What was known at the end of a day, about that day. */
    public static ThenClocks endOf(LocalDate day) {
        return new ThenClocks(day.toString(), null, day.toString());
    }

    /** Whether another moment was asked for at all. */
    public boolean isSet() {
        return given(thenAsOf) || given(thenKnownAt) || given(thenKnownOn);
    }

    /** The day by whose end things were known, where it is a day that was asked for. */
    public Optional<LocalDate> knownOn(LocalDate asOf) {
        Clocks clocks = beside(asOf, null);
        return Optional.ofNullable(clocks.knownOn()).flatMap(FuzzyDate::parse).map(FuzzyDate::first);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /**
     * Beside a moment about this day.
     *
     * @param rubric forces one, as it does for the other moment: two answers by different rules would not be comparable
     */
    public Clocks beside(LocalDate asOf, @Nullable String rubric) {
        String day = given(thenAsOf) ? thenAsOf : asOf.toString();
        boolean limited = given(thenKnownAt) || given(thenKnownOn);
        return new Clocks(day, thenKnownAt, limited ? thenKnownOn : day, null, rubric);
    }

    /** Resolves it; what is wrong with it is said under the names of these fields. */
    static <T> T named(Supplier<T> resolution) {
        try {
            return resolution.get();
        } catch (ClockException wrong) {
            throw new ClockException(
                    wrong.kind(),
                    wrong.defects().stream()
                            .filter(defect -> !isRepeated(defect, wrong.defects()))
                            .map(ThenClocks::renamed)
                            .toList());
        }
    }

    /** Where only a day was given, what was known is asked for by that day: it is wrong once. */
    private static boolean isRepeated(Defect defect, List<Defect> all) {
        return defect.field().equals("knownOn")
                && all.stream()
                        .anyMatch(each ->
                                each.field().equals("asOf") && each.value().equals(defect.value()));
    }

    private static Defect renamed(Defect defect) {
        String field = "then" + Character.toUpperCase(defect.field().charAt(0))
                + defect.field().substring(1);
        return new Defect(field, defect.value(), defect.code(), defect.reason(), defect.remedy());
    }
}
