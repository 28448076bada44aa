package org.waymark.log.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.LogId;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;

/** The golden file of version 1 is what the golden log is exported to, and verifies and restores for ever. */
@SuppressWarnings("NullAway.Init")
class GoldenFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = copied("v1.log.jsonl", folder.resolve("v1.log.jsonl"));
    }

    @Test
    void itVerifies() {
        assertThat(Verifier.verifyFile(file).defects()).isEmpty();
    }

    @Test
    void theGoldenLogIsExportedToIt() throws IOException {
        copied("v1.log.db", folder.resolve(SqliteLogFile.NAME));
        List<String> lines = new ArrayList<>();
        try (SqliteLog log = SqliteLogFile.openForReading(folder)) {
            new LogExport(log).write(lines::add);
        }
        assertThat(String.join("\n", lines) + "\n").isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void itRestores() throws Exception {
        LogRestore restore = LogRestore.of(file);
        Path target = folder.resolve("new");
        try (SqliteLog log =
                SqliteLogFile.openToRestore(target, () -> restore.genesis(new LogId("new"), Instant.EPOCH))) {
            assertThat(restore.into(log, position -> {}).position()).isEqualTo(4);
            assertThat(log.partText("text-1")).contains("Zoë");
            assertThat(log.erasedParts(List.of("text-1", "text-2"))).isEqualTo(Set.of("text-2"));
        }
        assertThat(Verifier.verify(target.resolve(SqliteLogFile.NAME)).verdict())
                .isEqualTo(Verdict.SOUND);
    }

    private static Path copied(String name, Path to) throws IOException {
        try (InputStream golden = GoldenFileTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(golden).as(name).isNotNull();
            Files.copy(golden, to);
            return to;
        }
    }
}
