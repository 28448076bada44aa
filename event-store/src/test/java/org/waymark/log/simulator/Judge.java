package org.waymark.log.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.StreamSlice;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Landed;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;

/** What must hold of every history: of the log, of each answer, and of what readers have processed. */
final class Judge {
    private final ChainCheck chain;
    private final Map<String, Commit> byId = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private final Set<String> landed = new HashSet<>();
    private final Map<Actor, List<Digest>> processed = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private int committed;

    Judge(Genesis genesis) {
        this.chain = ChainCheck.from(genesis);
    }

    /** No gap, no broken chain, no command twice, no hole or overlap in a stream. */
    void committed(Commit commit) {
        committed++;
        try {
            chain.accept(commit);
        } catch (LogBrokenException e) {
            throw new Violation("the log is broken: " + e.getMessage());
        }
        if (byId.put(commit.commitId(), commit) != null) {
            throw new Violation("command " + commit.commitId() + " is in the log twice");
        }
        if (refused.contains(attempt(commit.events().getFirst().payload()))) {
            throw new Violation(commit.commitId() + " was answered as not written, and it came into the log after all");
        }
        for (StreamSlice slice : commit.streams()) {
            long last = ends.getOrDefault(slice.id(), -1L);
            if (slice.first() != last + 1) {
                throw new Violation("stream " + slice.id() + " goes on at " + slice.first() + " after " + last);
            }
            ends.put(slice.id(), slice.last());
        }
    }

    /** Whoever is told that it is in the log finds it there; whoever is told that it is not does not. */
    void answered(Draft decided, AppendOutcome outcome, ReplicaSet set, int seen) {
        String id = decided.commitId();
        Commit there = byId.get(id);
        switch (outcome) {
            case Landed said -> {
                if (there == null
                        || there.number() != said.commit()
                        || !there.hash().equals(said.hash())) {
                    throw new Violation(id + " was acknowledged at " + said.commit() + ", and a majority has " + there);
                }
                landed.add(id);
            }
            case Conflict ignored -> notWritten(decided, outcome, set, seen);
            case Refused ignored -> notWritten(decided, outcome, set, seen);
            case OutcomeUnknown ignored -> {}
        }
    }

    /** A command that was found in the log before it was decided again. */
    void known(Commit commit) {
        if (!commit.equals(byId.get(commit.commitId()))) {
            throw new Violation(commit.commitId() + " was found in the log, and a majority does not have it");
        }
        landed.add(commit.commitId());
    }

    void processed(Actor reader, Commit commit) {
        processed.computeIfAbsent(reader, any -> new ArrayList<>()).add(commit.hash());
    }

    boolean isBehind(Actor reader) {
        return processed.getOrDefault(reader, List.of()).size() < committed;
    }

    boolean hasLanded(Set<String> ids) {
        return landed.containsAll(ids);
    }

    void atTheEnd(List<Commit> log, Set<String> ids) {
        if (!byId.keySet().equals(ids)) {
            throw new Violation("the log holds " + byId.keySet() + ", and these were asked for: " + ids);
        }
        List<Digest> hashes = log.stream().map(Commit::hash).toList();
        processed.forEach((reader, seen) -> {
            if (!seen.equals(hashes)) {
                throw new Violation(reader.name + " processed what the log does not hold, or not all of it");
            }
        });
    }

    private void notWritten(Draft decided, AppendOutcome outcome, ReplicaSet set, int seen) {
        String id = decided.commitId();
        String attempt = attempt(decided.events().getFirst().payload());
        refused.add(attempt);
        Commit there = byId.get(id);
        if (there != null && attempt(there.events().getFirst().payload()).equals(attempt)) {
            throw new Violation(id + " was answered with " + outcome + ", and this very attempt is in the log");
        }
        boolean says = !(outcome instanceof Refused refusal) || refusal.code() != Code.UNAVAILABLE;
        if (says && set.view(seen).stream().anyMatch(commit -> commit.commitId().equals(id))) {
            throw new Violation(id + " was answered with " + outcome + ", and it is in the log");
        }
    }

    /** What tells one decision on a command from the next. */
    private static String attempt(Bytes payload) {
        return payload.text();
    }
}
