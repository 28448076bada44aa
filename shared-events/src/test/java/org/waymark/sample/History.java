package org.waymark.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.record.Chains;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;

/** What happened, in the order in which it was recorded: one entry an hour from the first of January 2025. */
public final class History {

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final long SECONDS_BETWEEN = 3600;

    private final List<Fact> facts = new ArrayList<>();

    private History() {}

    /** These facts, in this order. */
    public static History of(Sample<?>... samples) {
        var history = new History();
        for (Sample<?> sample : samples) {
            history.facts.add(sample.fact());
        }
        return history;
    }

    /** These facts, in this order. */
    public static History of(List<? extends Fact> facts) {
        var history = new History();
        history.facts.addAll(facts);
        return history;
    }

    /** As the log holds them, from position 1. */
    public Entries entries() {
        Entries entries = Entries.NONE;
        for (Fact fact : facts) {
            entries = entries.append(logged(fact, entries.size() + 1L));
        }
        return entries;
    }

    /** When the entry at a position was recorded. */
    public static Instant recordedAt(long position) {
        return FIRST.plusSeconds(SECONDS_BETWEEN * (position - 1));
    }

    private static Logged logged(Fact fact, long position) {
        return new Logged(fact, position, recordedAt(position));
    }

    public Reading reading() {
        return Reading.of(entries());
    }

    public Chains chains() {
        return Chains.of(reading());
    }
}
