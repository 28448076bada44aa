package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.log.Commit;
import org.waymark.log.StoredEvent;
import tools.jackson.databind.JsonNode;

/**
 * Two command sides append at once, one is killed, the database goes away and comes back: the order has no gap, the chain
 * holds, and what was acknowledged is there once, in the log and in each query side.
 */
class ServicesKilledE2E {

    private static final int WRITERS = 4;
    private static final int BEFORE_THE_KILL = 60;
    private static final int AFTER_THE_KILL = 40;

    @Test
    void aKilledCommandSideAndALostDatabaseBreakNoOrderAndLoseNothing() throws Exception {
        try (MemoryMongo mongo = new MemoryMongo()) {
            mongo.cut();
            try (Service c1 = Service.commandSide(mongo.uri());
                    Service c2 = Service.commandSide(mongo.uri())) {
                c1.awaitReady();
                c2.awaitReady();
                assertThat(Health.of(c1)).isIn("AWAY", "STARTING");
                mongo.mend();
                Health.await(c1, "UP");
                try (Service q1 = Service.querySide(mongo.uri(), c1, c2).awaitReady()) {
                    Program program = Program.withFirstAccount(q1);
                    assertThat(program.answer(q1, "/about")).contains("that was accepted (standalone)");
                    try (Service q2 = Service.querySide(mongo.uri(), c1, c2)) {
                        run(mongo, c1, c2, q1, q2, program);
                    }
                }
            }
        }
    }

    private static void run(MemoryMongo mongo, Service c1, Service c2, Service q1, Service q2, Program program)
            throws Exception {
        Health.await(c2, "UP");
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Writer.onNewPartnership(program, i % 2 == 0 ? c1 : c2, i % 2 == 0 ? c2 : c1));
        }
        List<Thread> threads = writers.stream()
                .map(writer -> Thread.ofPlatform().start(() -> writer.writeUntil(enough, acknowledged)))
                .toList();
        awaitAtLeast(acknowledged, BEFORE_THE_KILL, threads);
        c1.kill();
        awaitAtLeast(acknowledged, BEFORE_THE_KILL + AFTER_THE_KILL, threads);
        q2.awaitReady();
        mongo.cut();
        Health.await(q1, "AWAY");
        Health.await(c2, "AWAY");
        assertThat(program.answer(q1, "/api/log")).startsWith("503 ").contains("Nothing that was acknowledged is lost");
        mongo.mend();
        int atReturn = acknowledged.get();
        awaitAtLeast(acknowledged, atReturn + AFTER_THE_KILL, threads);
        enough.set(true);
        for (Thread thread : threads) {
            thread.join();
        }

        List<Commit> log = mongo.readWhole();
        assertThat(log.stream().map(Commit::number))
                .isEqualTo(IntStream.rangeClosed(1, log.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        List<String> ids = log.stream()
                .flatMap(commit -> commit.events().stream())
                .map(StoredEvent::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(log.stream().map(Commit::commitId)).doesNotHaveDuplicates();
        for (Writer writer : writers) {
            assertThat(new HashSet<>(ids)).containsAll(writer.acknowledged());
            assertThat(log.stream().map(Commit::commitId)).containsAll(writer.commands());
            for (Service query : List.of(q1, q2)) {
                writer.findsAll(program, query, log.getLast().last());
            }
        }
    }

    private static void awaitAtLeast(AtomicInteger count, int enough, List<Thread> threads)
            throws InterruptedException {
        long end = System.nanoTime() + JavaProcess.START.toNanos();
        while (count.get() < enough) {
            assertThat(threads).as("writers at work").allMatch(Thread::isAlive);
            assertThat(System.nanoTime())
                    .as("%s of %s acknowledged", count, enough)
                    .isLessThan(end);
            Thread.sleep(5);
        }
    }

    /**
     * One writer, alone on its partnership. What it got no answer to it sends again under the same id, to the other
     * command side, until it has one.
     */
    private record Writer(
            Program program,
            List<Service> sides,
            String partnership,
            ConcurrentLinkedQueue<String> acknowledged,
            ConcurrentLinkedQueue<String> commands) {

        static Writer onNewPartnership(Program program, Service first, Service second) throws IOException {
            JsonNode answer = program.record(first, "RegisterPartnership", """
                    {"on": "2026-01-05", "name": "Under load", "community": "c1"}""");
            return new Writer(
                    program,
                    List.of(first, second),
                    answer.get("facts").get(0).get("partnership").stringValue(),
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>());
        }

        void writeUntil(AtomicBoolean enough, AtomicInteger count) {
            while (!enough.get()) {
                UUID command = UUID.randomUUID();
                acknowledged.add(record(command));
                commands.add(command.toString());
                count.incrementAndGet();
            }
        }

        private String record(UUID command) {
            for (int attempt = 0; ; attempt++) {
                try {
                    return program.record(sides.get(attempt % sides.size()), command, "RecordMeeting", """
                                    {"partnership": "%s", "on": "2026-03-05", "kind": "general"}""".formatted(
                                            partnership))
                            .get("entry")
                            .stringValue();
                } catch (IOException e) {
                    pause();
                }
            }
        }

        /** Asked for the last position a page waits for it; a machine that is busy may need more than one such wait. */
        void findsAll(Program reader, Service query, long position) {
            String timeline = "/api/partnerships/" + partnership + "/timeline?minPosition=" + position;
            long end = System.nanoTime() + JavaProcess.START.toNanos();
            List<String> there = meetings(reader.read(query, timeline));
            while (there.size() < acknowledged.size() && System.nanoTime() < end) {
                there = meetings(reader.read(query, timeline));
            }
            assertThat(there).doesNotHaveDuplicates().containsExactlyElementsOf(acknowledged);
        }

        private static List<String> meetings(JsonNode timeline) {
            return timeline.get("entries")
                    .valueStream()
                    .filter(entry -> entry.get("fact").stringValue().equals("MeetingHeld"))
                    .map(entry -> entry.get("entry").stringValue())
                    .toList();
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
