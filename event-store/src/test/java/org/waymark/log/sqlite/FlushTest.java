package org.waymark.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.waymark.log.Drafting.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;

/**
 * Between an insert and its acknowledgement the disk is flushed; strace sees it. Where it cannot look the test is
 * skipped and says so, or fails where {@code WAYMARK_FLUSH_TEST} is {@code required}.
 */
class FlushTest {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final int COMMITS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** Appends one after the other and says so between; the child of the test. */
    static final class Child {
        public static void main(String[] args) {
            try (EmbeddedLog log = EmbeddedLog.open(
                    Path.of(args[0]),
                    Clock.systemUTC(),
                    () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH),
                    null)) {
                for (int i = 0; i < COMMITS; i++) {
                    System.out.println("ask " + i);
                    log.appender().append(commit("c" + i).on("a", i, 1).draft()).join();
                    System.out.println("acknowledged " + i);
                }
            }
        }
    }

    @Test
    void everyAcknowledgementComesAfterAFlush() throws IOException, InterruptedException {
        if (!Files.isExecutable(STRACE)) {
            notChecked("there is no " + STRACE + " on this machine. Install it.");
        }
        Path trace = directory.resolve("trace");
        Process child = new ProcessBuilder(List.of(
                        STRACE.toString(),
                        "-f",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=fdatasync,fsync,write",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        directory.resolve("data").toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = child.waitFor();
        List<String> lines = Files.exists(trace) ? Files.readAllLines(trace) : List.of();
        if (exit != 0 || lines.isEmpty()) {
            notChecked("strace may not trace here. In a container it needs the capability SYS_PTRACE.");
        }
        for (int i = 0; i < COMMITS; i++) {
            int asked = indexOf(lines, "\"ask " + i);
            int acknowledged = indexOf(lines, "\"acknowledged " + i);
            assertThat(lines.subList(asked, acknowledged))
                    .as("commit " + i)
                    .anyMatch(line -> line.contains("fdatasync(") || line.contains("fsync("));
        }
    }

    private static void notChecked(String reason) {
        String why = "FLUSH NOT CHECKED: " + reason;
        System.err.println(why);
        if ("required".equals(System.getenv("WAYMARK_FLUSH_TEST"))) {
            fail(why);
        }
        Assumptions.abort(why);
    }

    private static int indexOf(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("not in the trace: " + words);
    }
}
