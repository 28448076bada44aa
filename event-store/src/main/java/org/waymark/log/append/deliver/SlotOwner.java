package org.waymark.log.append.deliver;

import java.util.List;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.StoredEvent;
import org.waymark.log.append.admit.StreamEnds;

/** Looks, durably, who owns the slot that a commit was sent to. */
final class SlotOwner {
    /** Who was found there. */
    enum Owner {
        /** This very commit: an earlier copy went in. */
        MINE,
        /** Another commit, in this slot or on one of this commit's unique keys: it will never go in here. */
        ANOTHERS,
        /** Nobody yet, or no answer: the commit may still arrive. */
        UNKNOWN
    }

    private final CommitLog log;

    SlotOwner(CommitLog log) {
        this.log = log;
    }

    Owner of(Commit sent) {
        try {
            List<Commit> slot = log.read(sent.number(), 1);
            if (slot.isEmpty() || slot.getFirst().number() != sent.number()) {
                return keysTaken(sent) ? Owner.ANOTHERS : Owner.UNKNOWN;
            }
            return slot.getFirst().hash().equals(sent.hash()) ? Owner.MINE : Owner.ANOTHERS;
        } catch (LogUnavailableException e) {
            return Owner.UNKNOWN;
        }
    }

    private boolean keysTaken(Commit sent) {
        return log.find(sent.commitId()).isPresent()
                || !log.eventIds(sent.events().stream().map(StoredEvent::id).toList())
                        .isEmpty()
                || sent.streams().stream()
                        .anyMatch(slice -> log.lastSeq(slice.id()).orElse(StreamEnds.NONE) >= slice.first());
    }
}
