package org.waymark.log.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Drafting;
import org.waymark.log.draft.Draft;

/** Commands to be recorded, some of them brought twice, until each has been answered with its place. */
final class Workload {
    private static final List<String> STREAMS = List.of("a", "b", "c");

    /** A command: what it adds to which streams; where that stands is decided from the log each time. */
    record Task(String id, Map<String, Integer> adds, Digest body) {
        /** A draft as the log is now, or nothing when the command is in it. */
        Optional<Draft> decide(SimulatedLog log, Judge judge, String attempt) {
            Optional<Commit> earlier = log.find(id);
            if (earlier.isPresent()) {
                judge.known(earlier.get());
                return Optional.empty();
            }
            Drafting draft = Drafting.commit(id);
            adds.forEach((stream, n) -> {
                long first = log.lastSeq(stream).orElse(-1) + 1;
                LongStream.range(first, first + n).forEach(seq -> draft.on(stream, seq, attempt));
            });
            return Optional.of(draft.draft());
        }
    }

    private final Random random;
    private final Judge judge;
    private final List<Task> todo = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    Workload(Random random, Judge judge) {
        this.random = random;
        this.judge = judge;
        int commands = 3 + random.nextInt(5);
        for (int i = 0; i < commands; i++) {
            Task task = new Task("c" + i, adds(), body(i));
            ids.add(task.id());
            todo.add(task);
            if (random.nextInt(3) == 0) {
                todo.add(random.nextInt(todo.size()), task);
            }
        }
    }

    /** Up to three commands for one batch. */
    List<Task> take() {
        List<Task> taken = new ArrayList<>();
        int many = 1 + random.nextInt(3);
        while (!todo.isEmpty() && taken.size() < many) {
            taken.add(todo.removeFirst());
        }
        return taken;
    }

    void again(Task task) {
        todo.add(random.nextInt(todo.size() + 1), task);
    }

    boolean isDone() {
        return todo.isEmpty() && judge.hasLanded(ids);
    }

    Set<String> commandIds() {
        return ids;
    }

    private Map<String, Integer> adds() {
        Map<String, Integer> adds = new TreeMap<>();
        int streams = 1 + random.nextInt(2);
        for (int i = 0; i < streams; i++) {
            adds.put(STREAMS.get(random.nextInt(STREAMS.size())), 1 + random.nextInt(2));
        }
        return adds;
    }

    private static Digest body(int command) {
        byte[] body = new byte[Digest.LENGTH];
        body[0] = (byte) command;
        return Digest.of(body);
    }
}
