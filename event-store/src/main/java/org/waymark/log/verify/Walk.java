package org.waymark.log.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawEvent;
import org.waymark.log.verify.raw.RawEvent.RawPart;
import org.waymark.log.verify.raw.RawEvent.State;
import org.waymark.log.verify.raw.RawGenesis;

/** Goes along the chain once and notes what does not follow. It goes on after a defect, to name them all. */
final class Walk {
    private static final int FORMAT = 1;
    private final RawGenesis genesis;
    private final List<Comparison> comparisons;
    private final List<Defect> defects = new ArrayList<>();
    private final Map<String, Long> streams = new HashMap<>();
    private final Set<String> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<String> saidErased = new HashSet<>();
    private @Nullable RawCommit previous;
    private long commits;
    private long events;
    private long strayTexts;

    Walk(RawGenesis genesis, List<? extends Known> known) {
        this.genesis = genesis;
        this.comparisons = known.stream().map(Comparison::with).toList();
        expect(0, "v", genesis.version() == FORMAT, "version " + genesis.version() + " is unknown");
        expect(0, "algorithm", "SHA-256".equals(genesis.algorithm()), "unknown: " + genesis.algorithm());
        expect(0, "hash", Rehash.of(genesis).equals(genesis.hash()), "the record is not what was hashed");
    }

    void commit(RawCommit commit) {
        commits++;
        order(commit);
        time(commit);
        events(commit);
        chain(commit);
        expect(commit, "commit_id", commitIds.add(commit.commitId()), "used twice: " + commit.commitId());
        comparisons.forEach(comparison -> comparison.commit(commit));
        previous = commit;
    }

    Report report() {
        RawCommit last = previous;
        comparisons.forEach(comparison -> comparison.end(genesis, this::note));
        long end = last == null ? 0 : last.last();
        expect(
                0,
                Defect.UNFINISHED,
                end >= genesis.restoredPosition(),
                "an unfinished restore: " + end + " of " + genesis.restoredPosition() + " entries");
        String hash = last == null ? genesis.hash() : last.hash();
        return Report.of(
                defects,
                new Report.Totals(
                        genesis.logId(),
                        genesis.hash(),
                        commits,
                        events,
                        texts.size(),
                        erased.size(),
                        erased.stream()
                                .filter(part -> !saidErased.contains(part))
                                .count(),
                        strayTexts,
                        hash));
    }

    /** The texts that events refer to, as far as it has come. */
    Set<String> texts() {
        return texts;
    }

    void strayTexts(long count) {
        strayTexts = count;
    }

    void note(long commit, String field, String message) {
        defects.add(new Defect(commit, field, message));
    }

    private void order(RawCommit commit) {
        RawCommit before = previous;
        long number = before == null ? 1 : before.number() + 1;
        long first = before == null ? 1 : before.last() + 1;
        expect(commit, "number", commit.number() == number, number + " is missing");
        expect(commit, "v", commit.version() == FORMAT, "version " + commit.version() + " is unknown");
        expect(commit, "log_id", commit.logId().equals(genesis.logId()), "is of log " + commit.logId());
        expect(commit, "first", commit.first() == first, commit.first() + " instead of " + first);
    }

    private void time(RawCommit commit) {
        RawCommit before = previous;
        if (before != null) {
            expect(commit, "committed_at", commit.committedAt() >= before.committedAt(), "earlier than before");
            expect(commit, "recorded_at", commit.recordedAt() >= before.recordedAt(), "earlier than before");
        }
        boolean claimed = commit.claimed() == 1;
        expect(commit, "claimed", commit.claimed() == 0 || (claimed && genesis.claimedHistory() == 1), "not allowed");
        expect(
                commit,
                "recorded_at",
                claimed ? commit.recordedAt() <= commit.committedAt() : commit.recordedAt() == commit.committedAt(),
                "does not fit committed_at");
    }

    private void chain(RawCommit commit) {
        String expected = previous == null ? genesis.hash() : previous.hash();
        expect(commit, "prev_hash", commit.prevHash().equals(expected), "is not the hash of the commit before");
        expect(commit, "hash", Rehash.of(commit).equals(commit.hash()), "some field is not what was hashed");
    }

    private void events(RawCommit commit) {
        expect(
                commit,
                "n",
                commit.events().size() == commit.n(),
                commit.events().size() + " events are there");
        long position = commit.first();
        for (RawEvent event : commit.events()) {
            events++;
            expect(commit, "events.position", event.position() == position, "position " + position + " is missing");
            position = event.position() + 1;
            expect(commit, "events.id", eventIds.add(event.id()), "used twice: " + event.id());
            Long last = streams.put(event.stream(), event.seq());
            expect(
                    commit,
                    "events.seq",
                    last == null ? event.seq() >= 0 : event.seq() == last + 1,
                    event.stream() + " has " + event.seq() + " after " + last);
            event.parts().forEach(part -> part(commit, part));
            saidErased.addAll(event.erases());
        }
    }

    private void part(RawCommit commit, RawPart part) {
        texts.add(part.id());
        if (part.state() == State.ERASED) {
            erased.add(part.id());
        }
        expect(commit, "parts", part.state() != State.MISSING, "text " + part.id() + " is gone, but was not erased");
        expect(
                commit,
                "parts.bytes",
                part.state() != State.THERE || part.actualDigest().equals(part.digest()),
                "text " + part.id() + " is not the one that was hashed");
    }

    private void expect(RawCommit commit, String field, boolean holds, String otherwise) {
        expect(commit.number(), field, holds, otherwise);
    }

    private void expect(long commit, String field, boolean holds, String otherwise) {
        if (!holds) {
            defects.add(new Defect(commit, field, otherwise));
        }
    }
}
