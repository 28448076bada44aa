package org.waymark.log.simulator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.StreamSlice;

/**
 * The primary's oplog, how much of it a majority has, and the commands under way. A fail-over rolls back any of what no
 * majority has, and ends the commands under way.
 */
final class ReplicaSet {
    /** A commit in the oplog, the command that put it there, and what tells it from a later one at its place. */
    private record Entry(Commit commit, List<StreamSlice> streams, int command, int serial) {}

    /** An ordered insert on its way; its answer counts once a majority has the oplog as it then was. */
    static final class Command {
        final int id;
        final List<Commit> documents;
        private int next;
        private @Nullable InsertOutcome answer;
        private int length;
        private int last;

        Command(int id, List<Commit> documents) {
            this.id = id;
            this.documents = documents;
        }

        boolean isDone() {
            return answer != null;
        }

        private boolean isHalfDone() {
            return next > 0 && answer == null;
        }
    }

    private final Set<Rule> without;
    private final List<Entry> oplog = new ArrayList<>();
    private int committed;
    private int term = 1;
    private int commands;
    private int serial;

    ReplicaSet(Set<Rule> without) {
        this.without = without.isEmpty() ? EnumSet.noneOf(Rule.class) : EnumSet.copyOf(without);
    }

    boolean keeps(Rule rule) {
        return !without.contains(rule);
    }

    Command command(List<Commit> documents) {
        return new Command(++commands, documents);
    }

    /** The same command once more: a late or repeated message. */
    Command repeated(Command command) {
        return new Command(command.id, command.documents);
    }

    /** Executes the next statement of a command. */
    void step(Command command, boolean diskFull) {
        Commit commit = command.documents.get(command.next);
        Optional<InsertOutcome> refusal =
                executed(command, commit) ? Optional.empty() : refusal(command, commit, diskFull);
        if (refusal.isEmpty() && !executed(command, commit)) {
            oplog.add(new Entry(commit, commit.streams(), command.id, ++serial));
        }
        boolean goesOn = refusal.isEmpty() || !keeps(Rule.INSERT_IS_ORDERED);
        if (goesOn && ++command.next < command.documents.size()) {
            return;
        }
        command.answer = refusal.orElse(new Inserted());
        command.length = oplog.size();
        command.last = oplog.isEmpty() ? 0 : oplog.getLast().serial();
    }

    /** What a finished command answers: nothing while a majority may still come to have the oplog as it was. */
    Optional<InsertOutcome> reply(Command command) {
        InsertOutcome answer = command.answer;
        if (answer == null) {
            return Optional.empty();
        }
        boolean kept = command.length == 0
                || (command.length <= oplog.size()
                        && oplog.get(command.length - 1).serial() == command.last);
        if (!kept) {
            return Optional.of(
                    keeps(Rule.WRITE_CONCERN_ERROR_IS_UNKNOWN) ? new Unknown("rolled back in term " + term) : answer);
        }
        return command.length <= committed || !keeps(Rule.WRITE_IS_MAJORITY) ? Optional.of(answer) : Optional.empty();
    }

    /** How much a reply shows of what a majority has. */
    int shown(Command command) {
        return Math.min(command.length, committed);
    }

    boolean canCommit() {
        return committed < oplog.size();
    }

    /** A majority has one more. */
    Commit commit() {
        return oplog.get(committed++).commit();
    }

    /**
     * A new primary, which has what a majority has and some of the rest. A step-down ends every command that has written
     * something, for good: none goes on from its middle, not even where the old primary is the new one. One that has not
     * begun may still come; one that is sent again begins from the start.
     */
    void failOver(int lost, List<Command> underWay, boolean sentAgain) {
        term++;
        int kept = Math.max(committed, oplog.size() - lost);
        oplog.subList(kept, oplog.size()).clear();
        for (Command command : underWay) {
            if (sentAgain) {
                command.next = 0;
            } else if (command.isHalfDone()) {
                command.answer = new Unknown("interrupted in term " + term);
            }
        }
    }

    int pending() {
        return oplog.size() - committed;
    }

    int committed() {
        return committed;
    }

    List<Commit> view(int length) {
        return oplog.subList(0, length).stream().map(Entry::commit).toList();
    }

    int length() {
        return oplog.size();
    }

    private boolean executed(Command command, Commit commit) {
        return oplog.stream()
                .anyMatch(there -> there.command() == command.id
                        && there.commit().number() == commit.number()
                        && there.commit().commitId().equals(commit.commitId()));
    }

    private Optional<InsertOutcome> refusal(Command command, Commit commit, boolean diskFull) {
        List<StreamSlice> streams = commit.streams();
        if (oplog.stream().anyMatch(there -> collide(there, commit, streams))) {
            return Optional.of(new SlotTaken(command.next));
        }
        return diskFull
                ? Optional.of(new Rejected(command.next, Reason.DISK_FULL, "the disk is full"))
                : Optional.empty();
    }

    private boolean collide(Entry there, Commit commit, List<StreamSlice> streams) {
        return there.commit().number() == commit.number()
                || (keeps(Rule.COMMIT_ID_INDEX) && there.commit().commitId().equals(commit.commitId()))
                || (keeps(Rule.STREAM_INDEX)
                        && there.streams().stream()
                                .anyMatch(slice -> streams.stream().anyMatch(other -> same(slice, other))));
    }

    private static boolean same(StreamSlice one, StreamSlice other) {
        return one.id().equals(other.id()) && one.first() == other.first();
    }
}
