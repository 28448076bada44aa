package org.waymark.log.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.log.Drafting;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.sqlite.EmbeddedLog;

/**
 * Made the golden log of format version 1. That file stays as it is for ever; this is here to show what is in it, and
 * to make the one of the next version.
 */
final class GoldenLog {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");

    private GoldenLog() {}

    public static void main(String[] args) {
        try (EmbeddedLog log = EmbeddedLog.open(
                Path.of(args[0]),
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> Genesis.ofImport(new LogId("0199f3a0-0000-7000-8000-000000000001"), NOW),
                null)) {
            append(
                    log,
                    Drafting.commit("command-1")
                            .on("partnership:p1", 0, "{\"entry\":\"e1\"}")
                            .recordedAt(Instant.parse("2019-05-04T12:00:00Z")));
            append(
                    log,
                    Drafting.commit("command-2")
                            .text("text-1", "Zoë")
                            .text("text-2", "she has moved on")
                            .on("person:ana", 0, "{\"entry\":\"e2\",\"name\":{\"part\":\"text-1\"}}", "text-1")
                            .on(
                                    "partnership:p1",
                                    1,
                                    "{\"entry\":\"e3\",\"person\":\"ana\",\"note\":{\"part\":\"text-2\"}}",
                                    "text-2"));
            append(
                    log,
                    Drafting.commit("command-3").on("partnership:p1", 2, "{\"entry\":\"e4\",\"erased\":\"text-2\"}"));
            log.log().eraseParts(List.of("text-2"));
        }
    }

    private static void append(EmbeddedLog log, Drafting drafting) {
        if (!(log.appender().append(drafting.draft()).join() instanceof Appended)) {
            throw new IllegalStateException("the golden log could not be made");
        }
    }
}
