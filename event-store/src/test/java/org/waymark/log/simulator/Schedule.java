package org.waymark.log.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.simulator.ReplicaSet.Command;

/** One history: several processes that append, some that read, and everything that can happen between them. */
final class Schedule {
    static final Genesis GENESIS = Genesis.fresh(new LogId("simulated"), Instant.EPOCH);

    /** Steps after which a history that has not ended never will. */
    private static final int PATIENCE = 20_000;

    /** Steps of the end of a history that its failure tells. */
    private static final int TOLD = 80;

    /** A message on its way and whoever waits for its answer. */
    private static final class Message {
        final Command command;
        final @Nullable Connection from;
        boolean lost;

        Message(Command command, @Nullable Connection from) {
            this.command = command;
            this.from = from;
        }
    }

    private final long seed;
    private final Random random;
    private final ReplicaSet set;
    private final List<Message> messages = new ArrayList<>();
    private final List<Actor> readers = new ArrayList<>();
    private final List<Appending> appenders = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Judge judge;
    private final Workload workload;
    private int faults;
    private int steps;
    private @Nullable Violation violation;

    Schedule(long seed, Set<Rule> without) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.set = new ReplicaSet(without);
        this.judge = new Judge(GENESIS);
        this.workload = new Workload(random, judge);
        this.faults = random.nextInt(20);
    }

    /** Runs it to its end, or throws what must never be. */
    void run() {
        try {
            int processes = 2 + random.nextInt(2);
            for (int i = 0; i < processes; i++) {
                appenders.add(new Appending("P" + i, this));
            }
            for (int i = 0; i < 2; i++) {
                readers.add(new Following("R" + i, this, judge).actor());
            }
            while (!hasEnded()) {
                step();
            }
            judge.atTheEnd(set.view(set.committed()), workload.commandIds());
        } catch (RuntimeException e) {
            throw new Violation("seed " + seed + ": " + e.getMessage() + "\n  "
                    + String.join("\n  ", told.subList(Math.max(0, told.size() - TOLD), told.size())));
        } finally {
            appenders.forEach(each -> each.actor().kill());
            readers.forEach(Actor::kill);
        }
    }

    private boolean hasEnded() {
        return appendingHasEnded() && readers.stream().allMatch(Actor::hasEnded);
    }

    /** Whether nothing more will come into the log. */
    boolean appendingHasEnded() {
        return appenders.stream().allMatch(each -> each.actor().hasEnded()) && messages.isEmpty() && !set.canCommit();
    }

    private void step() {
        if (violation != null) {
            throw violation;
        }
        if (++steps > PATIENCE) {
            throw new Violation("no end in sight after " + steps + " steps");
        }
        List<Runnable> possible = new ArrayList<>();
        appenders.stream().map(Appending::actor).filter(Actor::canRun).forEach(actor -> possible.add(actor::turn));
        readers.stream().filter(Actor::canRun).forEach(actor -> possible.add(actor::turn));
        if (set.canCommit()) {
            possible.add(this::commit);
        }
        for (Message message : messages) {
            move(message).ifPresent(possible::add);
        }
        if (possible.isEmpty()) {
            throw new Violation("nothing can happen any more, and not all is done");
        }
        if (faults > 0 && random.nextInt(8) == 0) {
            fault();
        } else {
            possible.get(random.nextInt(possible.size())).run();
        }
    }

    private Optional<Runnable> move(Message message) {
        if (message.lost) {
            return Optional.of(() -> answer(message, new Unknown("no reply in time")));
        }
        if (!message.command.isDone()) {
            return Optional.of(() -> {
                boolean full = faults > 0 && random.nextInt(12) == 0;
                set.step(message.command, full);
                tell("server executes a statement of command " + message.command.id + (full ? ", its disk full" : ""));
            });
        }
        return set.reply(message.command).map(outcome -> () -> answer(message, outcome));
    }

    private void commit() {
        Commit commit = set.commit();
        tell("a majority has " + commit.commitId() + "@" + commit.number());
        judge.committed(commit);
    }

    private void answer(Message message, InsertOutcome outcome) {
        messages.remove(message);
        Connection from = message.from;
        if (from != null && from.waitsFor(message.command)) {
            tell(from.name() + " hears of command " + message.command.id + ": " + outcome);
            from.hear(outcome, outcome instanceof Unknown ? 0 : set.shown(message.command));
        }
    }

    private void fault() {
        faults--;
        switch (random.nextInt(6)) {
            case 0, 1 -> failOver();
            case 2 ->
                anyMessage().ifPresent(message -> {
                    tell("the request or the reply of command " + message.command.id + " is lost");
                    message.lost = true;
                });
            case 3 -> anyMessage().ifPresent(this::late);
            case 4 ->
                anyMessage()
                        .filter(any -> !set.keeps(Rule.DRIVER_DOES_NOT_RETRY))
                        .ifPresent(message -> {
                            tell("command " + message.command.id + " arrives twice");
                            messages.add(new Message(set.repeated(message.command), null));
                        });
            default -> {
                Appending victim = appenders.get(random.nextInt(appenders.size()));
                if (random.nextBoolean()) {
                    victim.expire();
                } else if (!victim.actor().hasEnded()) {
                    tell(victim.actor().name + " is killed and begins again");
                    victim.restart();
                }
            }
        }
    }

    private void failOver() {
        int lost = random.nextInt(set.pending() + 1);
        tell("FAIL-OVER, " + lost + " rolled back");
        List<Message> underWay =
                messages.stream().filter(message -> !message.command.isDone()).toList();
        boolean retried = !set.keeps(Rule.DRIVER_DOES_NOT_RETRY);
        set.failOver(lost, underWay.stream().map(message -> message.command).toList(), retried);
        underWay.forEach(message -> message.lost |= !retried);
    }

    /** The sender gives up waiting while the message is still on its way. */
    private void late(Message message) {
        tell("command " + message.command.id + " takes longer than its sender waits");
        messages.remove(message);
        messages.add(new Message(message.command, null));
        Connection from = message.from;
        if (from != null && from.waitsFor(message.command)) {
            from.hear(new Unknown("no reply in time"), 0);
        }
    }

    private Optional<Message> anyMessage() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(random.nextInt(messages.size())));
    }

    /** Sends without waiting for an answer. */
    void send(List<Commit> commits) {
        messages.add(new Message(set.command(commits), null));
    }

    Command send(List<Commit> commits, Connection from) {
        Command command = set.command(commits);
        tell(from.name() + " sends command " + command.id + ": "
                + commits.stream().map(c -> c.commitId() + "@" + c.number()).toList());
        messages.add(new Message(command, from));
        return command;
    }

    /** Now and then a read fails. */
    void mayFail() {
        if (faults > 0 && random.nextInt(15) == 0) {
            faults--;
            throw new LogUnavailableException("no primary for the moment");
        }
    }

    void violated(Violation by) {
        violation = by;
    }

    void tell(String what) {
        told.add(what);
    }

    ReplicaSet set() {
        return set;
    }

    Random random() {
        return random;
    }

    Workload workload() {
        return workload;
    }

    Judge judge() {
        return judge;
    }

    Instant now() {
        return Instant.EPOCH.plusMillis(1_000_000L + 7L * steps);
    }
}
