package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kill -9 while several programs record: whatever was acknowledged is there after the next start, once, in order. */
class KilledE2E {

    /** Rounds in the normal build; the slow test has the many. */
    private static final int FEW = 2;

    private static final int MANY = 20;
    private static final int WRITERS = 4;
    private static final int FEWEST_ACKNOWLEDGED = 40;
    private static final int MORE_AT_MOST = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceAndInOrder() throws IOException, InterruptedException {
        rounds(FEW);
    }

    @Test
    @Tag("slow")
    void itIsThereAfterManyKills() throws IOException, InterruptedException {
        rounds(MANY);
    }

    private void rounds(int rounds) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("KilledE2E seed " + seed);
        Random random = new Random(seed);
        List<Writer> writers = new ArrayList<>();

        Child waymark = Child.serve(data);
        try {
            Program program = Program.withFirstAccount(waymark);
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(Writer.onNewPartnership(program, waymark));
            }
            for (int round = 0; round < rounds; round++) {
                killUnderLoad(waymark, writers, FEWEST_ACKNOWLEDGED + random.nextInt(MORE_AT_MOST));
                waymark = Child.serve(data);
                for (Writer writer : writers) {
                    writer.findsAll(program, waymark, "seed " + seed + ", round " + round);
                }
            }
        } finally {
            waymark.close();
        }
        assertThat(Child.run(0, "verify", "--data", data.toString())).contains("Sound: log ");
    }

    /** All write as fast as they are answered; it dies in the middle of it. */
    private static void killUnderLoad(Child waymark, List<Writer> writers, int acknowledgements)
            throws InterruptedException {
        AtomicInteger acknowledged = new AtomicInteger();
        List<Thread> threads = writers.stream()
                .map(writer -> Thread.ofPlatform().start(() -> writer.writeUntilNobodyAnswers(waymark, acknowledged)))
                .toList();
        while (acknowledged.get() < acknowledgements) {
            assertThat(threads).as("writers at work").allMatch(Thread::isAlive);
            Thread.sleep(2);
        }
        waymark.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /**
     * One writer, alone on its partnership, so that the order of what it records is known.
     *
     * @param acknowledged entry ids as they came back
     */
    private record Writer(Program program, String partnership, List<String> acknowledged) {

        static Writer onNewPartnership(Program program, Child waymark) throws IOException {
            JsonNode answer = program.record(waymark, "RegisterPartnership", """
                    {"on": "2026-01-05", "name": "Under load", "community": "c1"}""");
            return new Writer(
                    program, answer.get("facts").get(0).get("partnership").stringValue(), new ArrayList<>());
        }

        void writeUntilNobodyAnswers(Child waymark, AtomicInteger count) {
            try {
                while (true) {
                    JsonNode answer = program.record(waymark, "RecordMeeting", """
                            {"partnership": "%s", "on": "2026-03-05", "kind": "general"}""".formatted(partnership));
                    acknowledged.add(answer.get("entry").stringValue());
                    count.incrementAndGet();
                }
            } catch (IOException e) {
                // killed: what this request was about is not known, and need not be there
            }
        }

        void findsAll(Program reader, Child waymark, String when) {
            List<String> there = reader.read(waymark, "/api/partnerships/" + partnership + "/timeline")
                    .get("entries")
                    .valueStream()
                    .filter(entry -> entry.get("fact").stringValue().equals("MeetingHeld"))
                    .map(entry -> entry.get("entry").stringValue())
                    .toList();
            assertThat(there).as(when).doesNotHaveDuplicates().containsSubsequence(acknowledged);
        }
    }
}
