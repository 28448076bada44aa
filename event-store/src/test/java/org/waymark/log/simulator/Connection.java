package org.waymark.log.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.InsertOutcome;
import org.waymark.log.simulator.ReplicaSet.Command;

/** A process's way to the replica set: each question is a turn, and other things happen before its answer. */
final class Connection implements SimulatedLog.Access {
    private final Actor actor;
    private final Schedule schedule;
    private int seen;
    private @Nullable Command waitingFor;
    private @Nullable InsertOutcome heard;

    Connection(Actor actor, Schedule schedule) {
        this.actor = actor;
        this.schedule = schedule;
    }

    /** Any state that a majority had, though none older than one seen before: a primary may have been replaced. */
    @Override
    public List<Commit> see(Rule asked) {
        actor.pause();
        schedule.mayFail();
        ReplicaSet set = schedule.set();
        if (!set.keeps(asked)) {
            return set.view(set.length());
        }
        int oldest = set.keeps(Rule.READS_NEVER_GO_BACK) ? seen : 0;
        int shown = oldest + schedule.random().nextInt(set.committed() - oldest + 1);
        int view = schedule.random().nextInt(3) == 0 ? shown : set.committed();
        seen = Math.max(seen, view);
        return set.view(view);
    }

    @Override
    public InsertOutcome insert(List<Commit> commits) {
        waitingFor = schedule.send(commits, this);
        actor.await();
        InsertOutcome outcome = heard;
        if (outcome == null) {
            throw new IllegalStateException("woken without an answer");
        }
        return outcome;
    }

    boolean waitsFor(Command command) {
        return waitingFor == command && actor.isWaiting();
    }

    /** The answer, and how much of the log it shows. */
    void hear(InsertOutcome outcome, int shown) {
        waitingFor = null;
        heard = outcome;
        seen = Math.max(seen, shown);
        actor.proceed();
    }

    /** How much of what a majority has this process has seen. */
    int seen() {
        return seen;
    }

    String name() {
        return actor.name;
    }
}
