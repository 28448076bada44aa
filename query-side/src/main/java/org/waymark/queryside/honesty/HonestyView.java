package org.waymark.queryside.honesty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;

/**
 * How the record of a partnership, or of a community with all its partnerships, was kept: everything recorded by the
 * position of the basis that is in force and speaks of no day after that of the basis. Bursts, recorders, corrections and
 * voids are about the recording itself, so for them everything recorded counts, in force or not.
 *
 * @param began the day on which the log's first entry was recorded: what happened before could not be recorded in time
 * @param entries what the numbers are about; corrections and voids are not among them
 * @param lag from the day to the recording, of entries dated to the day
 * @param claimed the same, of entries whose recorded times are as an import claimed them
 * @param early entries dated to a day before the log began; in neither lag
 * @param ahead entries recorded before their day; in neither lag
 * @param approximate entries dated less exactly than to the day; in neither lag
 * @param bursts deadlines before which much was recorded
 * @param recorders who recorded how much, corrections and voids included; most first
 * @param words attestations in force that day
 * @param ownWords those of them that the same account recorded which recorded what they are about
 * @param disputed entries disputed and not settled by that day
 */
public record HonestyView(
        Home home,
        String name,
        LocalDate began,
        Count entries,
        Lag lag,
        Lag claimed,
        Count early,
        Count ahead,
        List<Approximate> approximate,
        BurstRule rule,
        List<Burst> bursts,
        List<Recorder> recorders,
        Count words,
        Count ownWords,
        Count disputed,
        Count settled,
        Count corrections,
        Count voids,
        Basis basis,
        Freshness freshness) {

    public HonestyView {
        approximate = List.copyOf(approximate);
        bursts = List.copyOf(bursts);
        recorders = List.copyOf(recorders);
    }

    /**
     * How many entries.
     *
     * @param key under which they are listed
     */
    public record Count(String key, int count) {}

    /** An entry and where it stands. */
    public record Ref(Home home, String entry) {}

    /**
     * Days from the day to the recording. Each is that of an entry, the one so far down the sorted list (nearest rank), and
     * nothing between two of them.
     *
     * @param quarter a quarter of the entries took no longer; absent, as all of them, where there are no entries
     */
    public record Lag(
            Count entries,
            @Nullable Took quarter,
            @Nullable Took median,
            @Nullable Took threeQuarters,
            @Nullable Took longest) {}

    /** How long one entry took. */
    public record Took(long days, Ref entry) {}

    /** Entries of one precision: {@code month}, {@code quarter} or {@code year}. */
    public record Approximate(String precision, Count entries) {}

    /**
     * When many entries are called a burst; our own numbers, said on the page.
     *
     * @param days how many days up to the deadline, that day included
     * @param atLeast entries in these days
     * @param times as many as these days have on average over the record's time
     */
    public record BurstRule(int days, int atLeast, int times) {}

    /**
     * Much was recorded before a deadline, corrections and voids included.
     *
     * @param kind {@code determination}, {@code stage} gained or {@code period} that ends
     * @param stage label of the stage gained
     * @param determination the entry that made it
     * @param days those with entries, oldest first
     */
    public record Burst(
            Home home,
            String name,
            String kind,
            LocalDate deadline,
            @Nullable String stage,
            @Nullable Ref determination,
            Count entries,
            List<Day> days) {}

    /** Entries recorded on a day. */
    public record Day(LocalDate day, int count) {}

    /** An account, by its opaque id, and what it recorded. */
    public record Recorder(String account, Count entries) {}
}
