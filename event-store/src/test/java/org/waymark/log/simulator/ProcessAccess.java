package org.waymark.log.simulator;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;

/**
 * The port as the appender of one process has it. Where a rule of the appender is left out, this is where: an answer is
 * bent so that the code above does what it would do without the rule.
 */
final class ProcessAccess extends SimulatedLog {
    private final Schedule schedule;
    private final Access access;
    private final Set<String> lookedFor = new HashSet<>();
    private boolean leaveSlot;
    private boolean slotInDoubt;
    private @Nullable Commit sent;

    ProcessAccess(Genesis genesis, Schedule schedule, Access access) {
        super(genesis, access);
        this.schedule = schedule;
        this.access = access;
    }

    @Override
    public InsertOutcome insert(List<Commit> commits) {
        lookedFor.clear();
        sent = commits.getFirst();
        leaveSlot = false;
        if (!keeps(Rule.ONE_BATCH_IN_FLIGHT)) {
            schedule.send(commits);
            return new Inserted();
        }
        InsertOutcome outcome = access.insert(commits);
        while (outcome instanceof Unknown && !keeps(Rule.REJECTED_AFTER_UNKNOWN_IS_NOT_DEFINITE)) {
            outcome = access.insert(commits);
        }
        if (outcome instanceof SlotTaken taken) {
            sent = commits.get(taken.index());
            leaveSlot = !keeps(Rule.SLOT_IS_LOOKED_AT);
        }
        slotInDoubt = outcome instanceof SlotTaken;
        return outcome instanceof Unknown ? unknown(outcome) : outcome;
    }

    @Override
    public List<Commit> read(long fromCommit, int limit) {
        Commit mine = sent;
        if (mine == null || mine.number() != fromCommit || limit != 1) {
            return super.read(fromCommit, limit);
        }
        List<Commit> there = leaveSlot ? List.of() : super.read(fromCommit, limit);
        boolean leave = leaveSlot || (slotInDoubt && there.isEmpty() && !keeps(Rule.EMPTY_SLOT_IS_NOT_LEFT));
        return leave ? List.of(somebodyElses(mine)) : there;
    }

    @Override
    public Optional<Commit> find(String commitId) {
        if (!keeps(Rule.COMMAND_IS_LOOKED_FOR)) {
            return Optional.empty();
        }
        boolean again = !lookedFor.add(commitId);
        return again && !keeps(Rule.COMMAND_IS_LOOKED_FOR_TWICE) ? Optional.empty() : super.find(commitId);
    }

    /** Ids of events are not played here: in these histories each follows from its command's, which is. */
    @Override
    public Set<String> eventIds(Collection<String> ids) {
        return Set.of();
    }

    private InsertOutcome unknown(InsertOutcome outcome) {
        if (!keeps(Rule.UNKNOWN_IS_NOT_FAILED)) {
            return new Rejected(0, Reason.UNFIT, "taken as failed");
        }
        if (!keeps(Rule.UNKNOWN_IS_SENT_AGAIN)) {
            leaveSlot = true;
            return new SlotTaken(0);
        }
        return outcome;
    }

    private boolean keeps(Rule rule) {
        return schedule.set().keeps(rule);
    }

    private static Commit somebodyElses(Commit mine) {
        return new Commit(
                mine.logId(),
                mine.number(),
                mine.first(),
                mine.committedAt(),
                mine.recordedAt(),
                mine.claimed(),
                mine.commitId(),
                mine.bodyDigest(),
                mine.actor(),
                mine.events(),
                mine.prevHash(),
                mine.prevHash());
    }
}
