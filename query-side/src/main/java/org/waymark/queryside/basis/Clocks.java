package org.waymark.queryside.basis;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;

/**
 * The questions of every read, as a reader typed them: which day, what had been recorded by then, and by which rules if
 * not by those the community adopted. Kept as text so that a malformed one is answered with field, value and remedy; a controller may take this record as an argument
 * and Spring fills it from the request's parameters.
 *
 * @param asOf a day such as {@code 2026-06-30}; absent: today in the community's zone; a future day is fine
 * @param knownAt a position, an instant such as {@code 2026-06-30T15:00:00Z}, or a day, standing for its end; absent:
 *     everything
 * @param knownOn a day, standing for its end in the community's zone; not together with {@code knownAt}
 * @param minPosition a position the sender has seen acknowledged: the answer waits for it, a bounded time
 * @param rubric forces one: the digest of a rubric that ships or was published, or its name and version such as {@code
 *     waymark-starter/1}; absent: each day is judged by what the community had adopted for it
 */
public record Clocks(
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String knownOn,
        @Nullable String minPosition,
        @Nullable String rubric) {

    /** By the adopted rubrics. */
    public Clocks(
            @Nullable String asOf, @Nullable String knownAt, @Nullable String knownOn, @Nullable String minPosition) {
        this(asOf, knownAt, knownOn, minPosition, null);
    }

    /** A plain day asked for as {@code knownAt} is what {@code knownOn} asks for. */
    public Clocks {
        if (knownAt != null && !present(knownOn) && isDay(knownAt.strip())) {
            knownOn = knownAt.strip();
            knownAt = null;
        }
    }

    private static boolean isDay(String text) {
        return FuzzyDate.parse(text)
                .filter(date -> date.precision() == Precision.DAY)
                .isPresent();
    }

    /** Today, with everything that is known. */
    public static Clocks newest() {
        return new Clocks(null, null, null, null);
    }

    /** A day, with everything that is known. */
    public static Clocks asOf(LocalDate day) {
        return new Clocks(day.toString(), null, null, null);
    }

    /** What an earlier answer was computed from: a page that asks twice asks of one place in the log and of one day. */
    public static Clocks of(Basis basis) {
        String place = basis.logId() + ":" + basis.position() + ":" + basis.hash();
        return new Clocks(basis.asOf().toString(), place, null, null, basis.forcedRubric());
    }

    /** The same question, not answered before the views have this position. */
    public Clocks atLeast(long position) {
        return new Clocks(asOf, knownAt, knownOn, Long.toString(position), rubric);
    }

    /**
     * The same question as the parameters of an address, beginning with a question mark; empty where nothing is set. The
     * position to wait for is left out: it belongs to one answer.
     */
    public String parameters() {
        String given = Stream.of(
                        parameter("asOf", asOf),
                        parameter("knownAt", knownAt),
                        parameter("knownOn", knownOn),
                        parameter("rubric", rubric))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return given.isEmpty() ? "" : "?" + given;
    }

    private static String parameter(String name, @Nullable String text) {
        return text == null || text.isBlank() ? "" : name + "=" + Address.parameter(text.strip());
    }

    /** Whether either clock was set: the page then says so. */
    public boolean isSet() {
        return present(asOf) || present(knownAt) || present(knownOn);
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
