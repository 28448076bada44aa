package org.waymark.log.append.deliver;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.append.admit.Numbered;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.draft.AppendOutcome.Code;

/**
 * Sends one batch: the same commits to the same numbers, again and again, until each slot is settled. To give up on a
 * slot after an unknown outcome is how a commit is doubled.
 */
public final class Delivery {
    private final SlotOwner slots;
    private final Consumer<Numbered> landed;
    private final Function<List<Commit>, InsertOutcome> insert;
    private final BackOff backOff;
    private final Trouble trouble;
    private List<Numbered> left;
    private boolean doubtful;
    private boolean othersWrite;
    private boolean leave;

    /** The function is the log's own insert, with whatever its owner measures around it. */
    public Delivery(
            CommitLog log,
            Function<List<Commit>, InsertOutcome> insert,
            List<Numbered> sent,
            Consumer<Numbered> landed,
            BackOff backOff,
            Trouble trouble) {
        this.insert = insert;
        this.slots = new SlotOwner(log);
        this.left = sent;
        this.landed = landed;
        this.backOff = backOff;
        this.trouble = trouble;
    }

    /** Answers who must be admitted and numbered anew. */
    public List<Pending> run() throws InterruptedException {
        while (!left.isEmpty() && !leave) {
            List<Commit> commits = left.stream().map(Numbered::commit).toList();
            InsertOutcome outcome = insert.apply(commits);
            switch (outcome) {
                case Inserted() -> settle(commits.size());
                case SlotTaken taken -> taken(taken.index());
                case Rejected rejected -> rejected(rejected);
                case Unknown unknown -> sendAgain(unknown.detail());
            }
        }
        return left.stream().map(Numbered::pending).toList();
    }

    /** Whether a slot turned out to be another's, so that nothing believed of the log holds any more. */
    public boolean othersWrite() {
        return othersWrite;
    }

    private void settle(int count) {
        if (count > 0) {
            trouble.settled();
        }
        left.subList(0, count).forEach(landed);
        left = left.subList(count, left.size());
    }

    private void taken(int index) throws InterruptedException {
        settle(index);
        switch (slots.of(left.getFirst().commit())) {
            case MINE -> settle(1);
            case ANOTHERS -> {
                trouble.settled();
                othersWrite = true;
                leave = true;
            }
            case UNKNOWN -> sendAgain("its slot is taken, and who took it cannot be read");
        }
    }

    /** Definite only when no earlier copy of the commit may still be under way. */
    private void rejected(Rejected rejected) throws InterruptedException {
        settle(rejected.index());
        if (doubtful) {
            sendAgain(rejected.detail());
            return;
        }
        if (rejected.reason() == InsertOutcome.Reason.DISK_FULL) {
            trouble.full(rejected.detail());
        }
        left.getFirst().pending().refuse(code(rejected.reason()), rejected.detail());
        left = left.subList(1, left.size());
        leave = true;
    }

    private void sendAgain(String reason) throws InterruptedException {
        doubtful = true;
        trouble.met(reason);
        backOff.pause();
    }

    private static Code code(InsertOutcome.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Code.LIMIT;
            case DISK_FULL -> Code.DISK_FULL;
            case UNFIT -> Code.INVALID;
        };
    }
}
