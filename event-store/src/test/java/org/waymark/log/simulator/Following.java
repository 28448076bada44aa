package org.waymark.log.simulator;

import org.waymark.log.Commit;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** A reader that follows the log and remembers what it has processed. */
final class Following {
    private final Actor actor;

    Following(String name, Schedule schedule, Judge judge) {
        this.actor = new Actor(name, self -> {
            SimulatedLog log = new SimulatedLog(Schedule.GENESIS, new Connection(self, schedule));
            CommitFeed feed = new LogReader(log, new PositionGate(0)).follow();
            while (!schedule.appendingHasEnded() || judge.isBehind(self)) {
                try {
                    for (Commit commit : feed.next(1 + schedule.random().nextInt(3))) {
                        schedule.tell(name + " processes " + commit.commitId() + "@" + commit.number());
                        judge.processed(self, commit);
                    }
                } catch (LogUnavailableException e) {
                    schedule.tell(name + " cannot read");
                }
            }
        });
    }

    Actor actor() {
        return actor;
    }
}
