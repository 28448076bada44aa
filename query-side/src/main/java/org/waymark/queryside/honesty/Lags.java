package org.waymark.queryside.honesty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.queryside.honesty.HonestyView.Approximate;
import org.waymark.queryside.honesty.HonestyView.Lag;
import org.waymark.queryside.honesty.HonestyView.Took;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/** How long after its day each entry was recorded, and which entries have no such number. */
final class Lags {

    static final String ENTRIES = "entries";
    static final String LAG = "lag";
    static final String CLAIMED = "claimed-lag";
    static final String EARLY = "before-the-log";
    static final String AHEAD = "ahead";
    private static final String APPROXIMATE = "approximate-";

    private final Tally tally;
    private final LocalDate began;
    private final long claimedUpTo;
    private final List<Took> own = new ArrayList<>();
    private final List<Took> claimed = new ArrayList<>();

    /**
     * None yet.
     *
     * @param began the day of the log's first entry
     * @param claimedUpTo position up to which recorded times are as claimed
     */
    Lags(Tally tally, LocalDate began, long claimedUpTo) {
        this.tally = tally;
        this.began = began;
        this.claimedUpTo = claimedUpTo;
    }

    void add(Kept kept) {
        Map<String, LocalDate> recorded = kept.recordedDays();
        for (Standing<?> fact : kept.facts()) {
            tally.add(ENTRIES, kept.ref(fact.entry()));
            Precision precision = precision(fact.span());
            if (precision == Precision.DAY) {
                LocalDate day = recorded.getOrDefault(fact.entry(), fact.span().last());
                addDated(fact, day, kept);
            } else {
                tally.add(APPROXIMATE + word(precision), kept.ref(fact.entry()));
            }
        }
    }

    private void addDated(Standing<?> fact, LocalDate recorded, Kept kept) {
        var entry = kept.ref(fact.entry());
        LocalDate on = fact.span().last();
        long days = ChronoUnit.DAYS.between(on, recorded);
        if (on.isBefore(began)) {
            tally.add(EARLY, entry);
        } else if (days < 0) {
            tally.add(AHEAD, entry);
        } else if (fact.place() <= claimedUpTo) {
            tally.add(CLAIMED, entry);
            claimed.add(new Took(days, entry));
        } else {
            tally.add(LAG, entry);
            own.add(new Took(days, entry));
        }
    }

    /** An attendance has no date of its own, so it is read off the days on which it may have been. */
    private static Precision precision(Span span) {
        return Arrays.stream(Precision.values())
                .filter(each -> Span.of(FuzzyDate.around(span.first(), each)).equals(span))
                .findFirst()
                .orElse(Precision.YEAR);
    }

    private static String word(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    Lag own() {
        return lag(LAG, own);
    }

    Lag claimed() {
        return lag(CLAIMED, claimed);
    }

    List<Approximate> approximate() {
        return EnumSet.complementOf(EnumSet.of(Precision.DAY)).stream()
                .map(each -> new Approximate(word(each), tally.count(APPROXIMATE + word(each))))
                .toList();
    }

    private Lag lag(String key, List<Took> took) {
        List<Took> sorted =
                took.stream().sorted(Comparator.comparingLong(Took::days)).toList();
        return new Lag(tally.count(key), at(sorted, 1), at(sorted, 2), at(sorted, 3), at(sorted, 4));
    }

    /** The entry that so many quarters of all, rounded up, took no longer than. */
    private static @Nullable Took at(List<Took> sorted, int quarters) {
        int rank = Math.ceilDiv(sorted.size() * quarters, 4);
        return rank == 0 ? null : sorted.get(rank - 1);
    }
}
