package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole log out of one place and into another, as an operator types it. */
class CopyTest {

    private static final String ACCEPT = "waymark.log.mongodb.accept-unsafe";

    @TempDir
    Path folder = Path.of("");

    private Path data = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void aLog() {
        data = folder.resolve("data");
        file = folder.resolve("log.jsonl");
        waymark("import", Cases.small(folder), "--as-history", "--data", data);
    }

    @AfterEach
    void forget() {
        System.clearProperty(ACCEPT);
    }

    @Test
    void goesThroughAFileToAnotherFolder() {
        assertThat(waymark("export", "--log", "--out", file, "--data", data).exit())
                .isZero();
        assertThat(waymark("verify", "--file", file).out())
                .startsWith("Sound: log ")
                .contains("4 entries");

        Ran ran = waymark("restore", file, "--data", folder.resolve("new"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Restored 4 entries as log ");
        assertThat(waymark("verify", "--data", folder.resolve("new")).out()).startsWith("Sound: log ");
        assertThat(waymark("export", "--facts", "--data", folder.resolve("new")).lines())
                .isEqualTo(waymark("export", "--facts", "--data", data).lines())
                .hasSize(4);
        Ran again = waymark("restore", file, "--data", data);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.complaints()).singleElement().asString().contains("There is a log already", "empty folder");
    }

    @Test
    void theAccountsOfAnotherLogAreNotTakenOver() throws IOException {
        waymark("export", "--log", "--out", file, "--data", data);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("access.db"), "accounts");

        Ran ran = waymark("restore", file, "--data", other);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains("--data: there are accounts in", "afterwards");
        assertThat(other.resolve("log.db")).doesNotExist();
        assertThat(waymark("restore", "--help").out()).containsPattern("a folder without log\\s+and accounts");
    }

    @Test
    void goesToADatabaseAndBack() {
        waymark("export", "--log", "--out", file, "--data", data);
        System.setProperty(ACCEPT, "standalone");
        MongoServer server = new MongoServer(new MemoryBackend());
        try {
            String uri = "mongodb://127.0.0.1:" + server.bind().getPort() + "/waymark";
            Ran ran = waymark("restore", file, "--mongodb", uri);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(waymark("verify", "--mongodb", uri).out()).startsWith("Sound: log ");
            assertThat(waymark("export", "--facts", "--mongodb", uri).lines())
                    .isEqualTo(waymark("export", "--facts", "--data", data).lines());
            Path second = folder.resolve("second.jsonl");
            waymark("export", "--log", "--out", second, "--mongodb", uri);
            assertThat(waymark("restore", second, "--data", folder.resolve("back"))
                            .exit())
                    .isZero();
            assertThat(waymark("export", "--facts", "--data", folder.resolve("back"))
                            .lines())
                    .isEqualTo(waymark("export", "--facts", "--data", data).lines());
            Ran both = waymark("verify", "--mongodb", uri, "--data", data);
            assertThat(both.exit()).isEqualTo(2);
            assertThat(both.err()).contains("--data and --mongodb: a log is in one place");
            assertThat(waymark("verify", "--file", file, "--data", data).err()).contains("--file: a log is in one");
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void aPlaceWithoutItsSettingsIsSaidPlainly() {
        Ran wrong = waymark("verify", "--mongodb", "mongodb://127.0.0.1/");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.complaints()).singleElement().asString().contains("names no database");
        Ran mistyped = waymark("verify", "--mongodb", "u:hunter2@h/w");
        assertThat(mistyped.exit()).isEqualTo(2);
        assertThat(mistyped.complaints())
                .singleElement()
                .asString()
                .contains("***@h/w")
                .doesNotContain("hunter2");
    }

    @Test
    void aFileThatWasChangedIsNamedAndNotRestored() throws IOException {
        waymark("export", "--log", "--out", file, "--data", data);
        Files.writeString(file, Files.readString(file).replace("Met at the fair.", "Met at the bar."));
        assertThat(waymark("verify", "--file", file))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(1))
                .satisfies(ran -> assertThat(ran.out()).contains("parts.bytes"));

        Ran ran = waymark("restore", file, "--data", folder.resolve("new"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing was restored", "parts.bytes");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(waymark("restore", folder.resolve("none"), "--data", folder.resolve("new"))
                        .err())
                .contains("Nothing was restored: there is no file", "Name a file that waymark export --log wrote.")
                .doesNotContain("file, file");
    }

    @Test
    void ofABrokenLogNoFileStays() throws SQLException {
        for (String change : List.of("UPDATE parts SET bytes = x'41'", "UPDATE commits SET actor = 'somebody'")) {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                    var sql = connection.createStatement()) {
                sql.execute(change);
            }
            Ran ran = waymark("export", "--log", "--out", file, "--data", data);
            assertThat(ran.exit()).as(change).isEqualTo(2);
            assertThat(ran.complaints()).singleElement().asString().contains("Commit 1", "waymark verify");
            assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("log.jsonl"));
        }
    }

    @Test
    void theOldFormIsToldWhatToSay() {
        Ran ran = waymark("export", "--data", data);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains("--facts", "--log");
        assertThat(waymark("export", "--log", "--opaque-ids", "--data", data).err())
                .contains("--opaque-ids: ");
    }
}
