package org.waymark.log.append;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.InsertOutcome;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.LogUnavailableException.DiskFull;
import org.waymark.log.append.admit.Admission;
import org.waymark.log.append.admit.Numbered;
import org.waymark.log.append.admit.PartStore;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.append.admit.Prepared;
import org.waymark.log.append.admit.StreamEnds;
import org.waymark.log.append.admit.Tail;
import org.waymark.log.append.deliver.BackOff;
import org.waymark.log.append.deliver.Delivery;
import org.waymark.log.append.deliver.Trouble;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.PositionGate;

/**
 * The append protocol for any adapter: a slot is never left until a durable read shows who owns it. For one thread,
 * with one batch in flight.
 */
final class AppendProtocol {
    private final CommitLog log;
    private final Clock clock;
    private final PositionGate newest;
    private final AppendMetrics metrics;
    private final BackOff.Sleep sleep;
    private final StreamEnds ends;
    private final Trouble trouble = new Trouble();
    private @Nullable Tail tail;

    AppendProtocol(CommitLog log, Clock clock, PositionGate newest, AppendMetrics metrics, BackOff.Sleep sleep) {
        this.log = log;
        this.clock = clock;
        this.newest = newest;
        this.metrics = metrics;
        this.sleep = sleep;
        this.ends = new StreamEnds(log);
    }

    /** Answers each draft of the batch, but for those it hands back: they wait for one with the same command id. */
    List<Pending> run(List<Pending> batch) throws InterruptedException {
        List<Pending> deferred = new ArrayList<>();
        PartStore parts = new PartStore(log);
        List<Pending> todo = batch;
        while (!todo.isEmpty()) {
            todo = deliver(number(todo, deferred, parts));
        }
        parts.sweep();
        return deferred;
    }

    /** Forgets what it believes of the log, to ask again. */
    void distrust() {
        tail = null;
        ends.forget();
    }

    /** Why writes are not settled or refused for want of room, if they are; for any thread. */
    Optional<Refused> trouble() {
        return trouble.full()
                .map(reason -> new Refused(Code.DISK_FULL, reason))
                .or(() -> trouble.now()
                        .map(reason -> new Refused(
                                Code.UNAVAILABLE, "a write is under way whose outcome is not known yet: " + reason)));
    }

    private List<Numbered> number(List<Pending> batch, List<Pending> deferred, PartStore parts) {
        try {
            Admission admission = new Admission(log, ends, tail(), clock.instant());
            List<Pending> admitted = admit(batch, admission, deferred);
            List<Prepared> prepared = parts.prepare(admitted);
            return prepared.size() < admitted.size()
                    ? number(prepared.stream().map(Prepared::pending).toList(), deferred, parts)
                    : Numbered.after(tail(), admission.committedAt(), prepared);
        } catch (LogUnavailableException e) {
            Code code = e instanceof DiskFull ? Code.DISK_FULL : Code.UNAVAILABLE;
            if (code == Code.DISK_FULL) {
                trouble.full(String.valueOf(e.getMessage()));
            }
            batch.forEach(each -> each.refuse(code, "nothing was written: " + e.getMessage()));
            return List.of();
        }
    }

    private static List<Pending> admit(List<Pending> batch, Admission admission, List<Pending> deferred) {
        List<Pending> admitted = new ArrayList<>(batch.size());
        for (Pending pending : batch) {
            if (admission.hasSeen(pending)) {
                deferred.add(pending);
            } else if (admission.admit(pending)) {
                admitted.add(pending);
            }
        }
        return admitted;
    }

    private List<Pending> deliver(List<Numbered> sent) throws InterruptedException {
        Delivery delivery = new Delivery(log, this::insert, sent, this::landed, new BackOff(sleep), trouble);
        List<Pending> again = delivery.run();
        if (delivery.othersWrite()) {
            distrust();
        }
        return again;
    }

    private InsertOutcome insert(List<Commit> commits) {
        return metrics.writing(commits.size(), () -> log.insert(commits));
    }

    private void landed(Numbered each) {
        Commit commit = each.commit();
        tail = tail().followedBy(commit);
        ends.advance(commit);
        each.pending().appended(commit);
        newest.advance(commit.last());
    }

    private Tail tail() {
        Tail known = tail;
        if (known == null) {
            known = Tail.of(log);
            tail = known;
        }
        return known;
    }
}
