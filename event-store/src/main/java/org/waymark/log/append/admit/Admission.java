package org.waymark.log.append.admit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.draft.AppendLimits;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;

/** Decides who may be in the next batch, as the log is now and as those admitted before will leave it. */
public final class Admission {
    private final CommitLog log;
    private final StreamEnds ends;
    private final Tail tail;
    private final Instant now;
    private final Set<String> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Map<String, Long> admitted = new HashMap<>();
    private Instant recordedAt;
    private boolean claimsAllowed;

    public Admission(CommitLog log, StreamEnds ends, Tail tail, Instant now) {
        this.log = log;
        this.ends = ends;
        this.tail = tail;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.recordedAt = tail.recordedAt();
        this.claimsAllowed = tail.claimsAllowed();
    }

    /** The time of every commit of this batch: it never goes back. */
    public Instant committedAt() {
        return tail.committedAt().isAfter(now) ? tail.committedAt() : now;
    }

    /** The same command twice in one batch: the second waits to see what becomes of the first. */
    public boolean hasSeen(Pending pending) {
        return commitIds.contains(pending.draft.commitId());
    }

    /** Whether it may go on; otherwise it has been answered. */
    public boolean admit(Pending pending) {
        if (isKnown(pending)) {
            return false;
        }
        Optional<AppendOutcome> objection = clock().or(() -> claim(pending.draft))
                .or(() -> conflict(pending.draft))
                .or(() -> takenId(pending.draft));
        if (objection.isEmpty()) {
            take(pending.draft);
            return true;
        }
        if (!isKnown(pending)) {
            pending.answer.complete(objection.get());
        }
        return false;
    }

    /**
     * Whether the command is in the log, and then it has been answered. Asked again before an objection is answered: what
     * it objects to may be this very command, brought by another process since the first look.
     */
    private boolean isKnown(Pending pending) {
        Optional<Commit> earlier = log.find(pending.draft.commitId());
        earlier.ifPresent(commit -> pending.foundAs(commit, log::genesis));
        return earlier.isPresent();
    }

    private Optional<AppendOutcome> clock() {
        return now.plus(AppendLimits.CLOCK_BEHIND).isBefore(tail.committedAt())
                ? refused(
                        Code.CLOCK,
                        "this computer's clock says " + now + ", but the newest commit is of " + tail.committedAt()
                                + "; set the clock, then send it again")
                : Optional.empty();
    }

    private Optional<AppendOutcome> claim(Draft draft) {
        Instant claimed = draft.claimedRecordedAt();
        if (claimed == null) {
            return Optional.empty();
        }
        if (!claimsAllowed) {
            return refused(Code.INVALID, "only an import into a log made for it may claim recorded times");
        }
        return claimed.isBefore(recordedAt) || claimed.isAfter(committedAt())
                ? refused(
                        Code.INVALID, "recorded at " + claimed + ", which is before " + recordedAt + " or yet to come")
                : Optional.empty();
    }

    private Optional<AppendOutcome> conflict(Draft draft) {
        for (Map.Entry<String, Long> first : firsts(draft).entrySet()) {
            Long sooner = admitted.get(first.getKey());
            long last = sooner == null ? ends.last(first.getKey()) : sooner;
            if (sooner == null && !follows(draft, first.getValue(), last)) {
                last = ends.ask(first.getKey());
            }
            if (!follows(draft, first.getValue(), last)) {
                return Optional.of(new Conflict(first.getKey(), first.getValue(), last));
            }
        }
        return Optional.empty();
    }

    private static boolean follows(Draft draft, long first, long last) {
        return first == last + 1 || (last == StreamEnds.NONE && !draft.contiguous());
    }

    /** An id names one event of the whole log. After the streams, because who was overtaken is to look and try again. */
    private Optional<AppendOutcome> takenId(Draft draft) {
        List<String> ids = draft.eventIds();
        Set<String> taken = new HashSet<>(log.eventIds(ids));
        ids.stream().filter(eventIds::contains).forEach(taken::add);
        return taken.isEmpty()
                ? Optional.empty()
                : refused(Code.EVENT_ID, "the log has another event with the id " + String.join(", ", taken));
    }

    private void take(Draft draft) {
        commitIds.add(draft.commitId());
        eventIds.addAll(draft.eventIds());
        draft.events().forEach(event -> admitted.put(event.stream(), event.seq()));
        claimsAllowed &= draft.claimedRecordedAt() != null;
        recordedAt = draft.claimedRecordedAt() == null ? committedAt() : draft.claimedRecordedAt();
    }

    private static Map<String, Long> firsts(Draft draft) {
        Map<String, Long> firsts = new LinkedHashMap<>();
        draft.events().forEach(event -> firsts.putIfAbsent(event.stream(), event.seq()));
        return firsts;
    }

    private static Optional<AppendOutcome> refused(Code code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
