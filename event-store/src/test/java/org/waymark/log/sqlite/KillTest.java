package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;

/** Attack 19, kill -9 under load: all that was acknowledged is there, once, in order, and the log is sound. */
class KillTest {
    /** Rounds in the normal build; the slow test has the many. */
    private static final int FEW = 3;

    private static final int MANY = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void acknowledgedEntriesSurvive() throws IOException, InterruptedException {
        rounds(FEW);
    }

    @Test
    @Tag("slow")
    void acknowledgedEntriesSurviveManyTimes() throws IOException, InterruptedException {
        rounds(MANY);
    }

    private void rounds(int rounds) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        Random random = new Random(seed);
        Map<Long, String> acknowledged = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            int before = acknowledged.size();
            killAfter(20 + random.nextInt(400), acknowledged);
            assertThat(acknowledged.size()).as("seed " + seed).isGreaterThan(before);
            everythingIsThere(acknowledged, "seed " + seed + ", round " + round);
        }
    }

    private void killAfter(int acknowledgements, Map<Long, String> acknowledged)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "acknowledged", ".txt");
        Process process = start(output);
        try {
            while (lines(output).size() < acknowledgements) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(5);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        lines(output).forEach(line -> note(line, acknowledged));
    }

    /** Whole lines only: the last one may be torn. */
    private static List<String> lines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Process start(Path output) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        directory.toString()))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void note(String line, Map<Long, String> acknowledged) {
        int space = line.indexOf(' ');
        acknowledged.put(Long.valueOf(line.substring(0, space)), line.substring(space + 1));
    }

    private void everythingIsThere(Map<Long, String> acknowledged, String which) {
        Report report = Verifier.verify(directory.resolve(SqliteLogFile.NAME));
        assertThat(report.defects()).as(which).isEmpty();
        try (EmbeddedLog log = EmbeddedLog.open(
                directory, Clock.systemUTC(), () -> Genesis.fresh(new LogId("other"), Instant.EPOCH), null)) {
            Map<Long, String> there = new LinkedHashMap<>();
            CommitFeed feed = log.reader().follow();
            for (List<Commit> commits = feed.next(500); !commits.isEmpty(); commits = feed.next(500)) {
                commits.forEach(commit -> there.put(commit.last(), commit.commitId()));
            }
            assertThat(there).as(which).containsAllEntriesOf(acknowledged);
            assertThat(there.values()).as(which).doesNotHaveDuplicates();
        }
    }
}
