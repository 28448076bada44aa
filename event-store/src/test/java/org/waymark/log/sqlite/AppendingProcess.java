package org.waymark.log.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.waymark.log.Drafting;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.draft.AppendOutcome.Appended;

/** A process that appends from several threads until it is killed, and prints each acknowledgement as it comes. */
final class AppendingProcess {
    private static final int THREADS = 4;

    private AppendingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedLog log = EmbeddedLog.open(
                Path.of(args[0]), Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null);
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = Thread.ofPlatform().start(() -> append(log));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Each thread has streams of its own per run; every third commit brings a text. */
    private static void append(EmbeddedLog log) {
        String stream = "s-" + UUID.randomUUID();
        for (long seq = 0; ; seq++) {
            String commitId = stream + "/" + seq;
            Drafting drafting = Drafting.commit(commitId);
            if (seq % 3 == 0) {
                drafting.text("t/" + commitId, "a text").on(stream, seq, "{}", "t/" + commitId);
            } else {
                drafting.on(stream, seq, 1);
            }
            if (log.appender().append(drafting.draft()).join() instanceof Appended appended) {
                acknowledge(appended.position() + " " + commitId);
            }
        }
    }

    private static synchronized void acknowledge(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
