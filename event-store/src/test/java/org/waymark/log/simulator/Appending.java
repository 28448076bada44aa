package org.waymark.log.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.BareAppender;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Landed;
import org.waymark.log.draft.Draft;

/** A process that decides commands and appends, again and again until each is known to be in the log. */
final class Appending {
    private final String name;
    private final Schedule schedule;
    private final long skewMillis;
    private List<Pending> batch = List.of();
    private Actor actor;
    private int lives;
    private int attempts;

    Appending(String name, Schedule schedule) {
        this.name = name;
        this.schedule = schedule;
        this.skewMillis = schedule.random().nextInt(2_000) - 1_000L;
        this.actor = born();
    }

    Actor actor() {
        return actor;
    }

    /** A caller waits no longer; what it asked for is asked again, by this process or another. */
    void expire() {
        batch.stream().filter(pending -> !pending.isAnswered()).findFirst().ifPresent(pending -> {
            schedule.tell(name + " answers " + pending.commitId() + " with unknown");
            pending.unknown();
        });
    }

    /** As by {@code kill -9}: nobody hears anything, and what it knew is forgotten. */
    void restart() {
        actor.kill();
        batch.forEach(Pending::unknown);
        batch = List.of();
        actor = born();
    }

    private Actor born() {
        return new Actor(name + "." + ++lives, self -> {
            Connection connection = new Connection(self, schedule);
            live(self, connection, new ProcessAccess(Schedule.GENESIS, schedule, connection));
        });
    }

    private void live(Actor self, Connection connection, ProcessAccess log) throws InterruptedException {
        BareAppender appender = new BareAppender(log, clock(), pause -> sleep(self, pause));
        SimulatedLog loads = new SimulatedLog(Schedule.GENESIS, connection);
        while (!schedule.workload().isDone()) {
            List<Pending> decided = decide(loads, connection);
            if (decided.isEmpty()) {
                self.pause();
            } else {
                batch = decided;
                appender.run(decided);
                batch = List.of();
            }
        }
    }

    private List<Pending> decide(SimulatedLog loads, Connection connection) {
        List<Pending> decided = new ArrayList<>();
        Deque<Workload.Task> taken = new ArrayDeque<>(schedule.workload().take());
        try {
            while (!taken.isEmpty()) {
                decide(taken.getFirst(), loads, connection).ifPresent(decided::add);
                taken.removeFirst();
            }
        } catch (Actor.Killed e) {
            decided.forEach(Pending::unknown);
            taken.forEach(schedule.workload()::again);
            throw e;
        }
        return decided;
    }

    private Optional<Pending> decide(Workload.Task task, SimulatedLog loads, Connection connection) {
        try {
            Optional<Draft> draft = task.decide(loads, schedule.judge(), name + "-" + ++attempts);
            return draft.map(decided -> {
                Pending pending = new Pending(decided, task.body(), List.of());
                pending.whenAnswered(
                        () -> answered(task, decided, pending.answer().join(), connection));
                return pending;
            });
        } catch (LogUnavailableException e) {
            schedule.workload().again(task);
            return Optional.empty();
        }
    }

    private void answered(Workload.Task task, Draft decided, AppendOutcome outcome, Connection connection) {
        schedule.tell(name + " answers " + task.id() + ": " + outcome);
        try {
            schedule.judge().answered(decided, outcome, schedule.set(), connection.seen());
        } catch (Violation e) {
            // a future swallows what is thrown by whom it tells
            schedule.violated(e);
        }
        if (!(outcome instanceof Landed)) {
            schedule.workload().again(task);
        }
    }

    private void sleep(Actor self, Duration pause) {
        schedule.tell(name + " pauses " + pause.toMillis() + " ms");
        self.pause();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return schedule.now().plusMillis(skewMillis);
            }
        };
    }
}
