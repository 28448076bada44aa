package org.waymark.stage.evidence.testimony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdicts;

/** Of attestations and declines in their order, the last one decides; before any decline, silence leaves it open. */
final class LastWord {
    private final List<Said> said = new ArrayList<>();

    /** One who speaks for all, or two who speak together and then stand at the later one's place. */
    sealed interface Said {
        Standing<?> place();

        Said togetherWith(Said other);
    }

    /**
     * One attestation, or two that speak together.
     *
     * @param holds when it covers, stands and is not too old
     * @param mayCoverFrom when it may begin to cover, withdrawn or not
     */
    record Attests(Standing<?> place, Verdicts holds, LocalDate mayCoverFrom) implements Said {
        @Override
        public Said togetherWith(Said other) {
            Attests second = (Attests) other;
            LocalDate from = later(mayCoverFrom, second.mayCoverFrom);
            return new Attests(laterOf(place, second.place), holds.and(second.holds), from);
        }
    }

    /** One decline, or two that speak together. */
    record Declines(Standing<?> place, Span when) implements Said {
        @Override
        public Said togetherWith(Said other) {
            Declines second = (Declines) other;
            Span both = new Span(later(when.first(), second.when.first()), later(when.last(), second.when.last()));
            return new Declines(laterOf(place, second.place), both);
        }
    }

    private static Standing<?> laterOf(Standing<?> one, Standing<?> other) {
        return Standing.ORDER.compare(one, other) >= 0 ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    void add(Said each) {
        said.add(each);
    }

    /** Certain: attested, with no later decline that may have happened. Impossible: declined, and nobody spoke up since. */
    Verdicts verdicts() {
        said.sort(Comparator.comparing(Said::place, Standing.ORDER).reversed());
        List<DaySet> certain = new ArrayList<>();
        List<DaySet> refused = new ArrayList<>();
        LocalDate laterDeclineMayBe = Interval.END;
        LocalDate laterAttestationMayCover = Interval.END;
        for (Said each : said) {
            switch (each) {
                case Attests attests -> {
                    certain.add(attests.holds.lo().and(DaySet.before(laterDeclineMayBe)));
                    laterAttestationMayCover = earlier(laterAttestationMayCover, attests.mayCoverFrom);
                }
                case Declines declines -> {
                    refused.add(DaySet.of(declines.when.last(), laterAttestationMayCover));
                    laterDeclineMayBe = earlier(laterDeclineMayBe, declines.when.first());
                }
            }
        }
        return new Verdicts(DaySet.anyOf(certain), DaySet.anyOf(refused).not());
    }
}
