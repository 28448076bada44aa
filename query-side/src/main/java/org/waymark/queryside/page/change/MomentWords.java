package org.waymark.queryside.page.change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;

/**
 * Names the two moments of a comparison. Each is told by the day that was asked for, not by that of the last entry before
 * it; and a day to come is no “now”.
 *
 * @param asOf the day of the page itself
 * @param knownThen the day by whose end things were known at the other moment; absent where no day was asked for
 * @param knownNow the same of the page
 */
public record MomentWords(
        Words words,
        ZoneId zone,
        LocalDate today,
        LocalDate asOf,
        @Nullable LocalDate knownThen,
        @Nullable LocalDate knownNow) {

    /** The moments that somebody asked for. */
    public static MomentWords of(
            Words words, ZoneId zone, LocalDate today, LocalDate asOf, ThenClocks then, Clocks clocks) {
        Optional<LocalDate> now =
                Optional.ofNullable(clocks.knownOn()).flatMap(FuzzyDate::parse).map(FuzzyDate::first);
        return new MomentWords(
                words,
                zone,
                today,
                asOf,
                then.knownOn(asOf).filter(day -> day.isBefore(today)).orElse(null),
                now.filter(day -> day.isBefore(today)).orElse(null));
    }

    /** The earlier of the two. */
    public Line before(Basis before, Basis after) {
        return plain(before, after)
                ? words.line("change.then", known(before, knownThen))
                : words.line("change.earlier-day", known(before, isPage(before) ? knownNow : knownThen));
    }

    /** The later of the two. */
    public Line after(Basis before, Basis after) {
        if (plain(before, after)) {
            return words.line("change.now", known(after, knownNow));
        }
        Line known = known(after, isPage(before) ? knownThen : knownNow);
        return words.line(after.asOf().isAfter(today) ? "change.later-day.ahead" : "change.later-day", known);
    }

    /** Whether the page is about the later one, and that is not to come. */
    private boolean plain(Basis before, Basis after) {
        return (isPage(after) && !after.asOf().isAfter(today)) || before.asOf().equals(after.asOf());
    }

    private boolean isPage(Basis basis) {
        return basis.asOf().equals(asOf);
    }

    private Line known(Basis basis, @Nullable LocalDate asked) {
        LocalDate last = basis.recordedAt().atZone(zone).toLocalDate();
        return asked == null || asked.equals(last)
                ? words.line("change.known", basis.asOf(), last)
                : words.line("change.known.last", basis.asOf(), asked, last);
    }
}
