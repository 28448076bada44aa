package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.sqlite.EmbeddedLog;

class DataFolderTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void caseFile() {
        file = Cases.small(folder);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("log.db"));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void verifiesASoundLog() {
        waymark("import", file, "--data", data());

        Ran ran = waymark("verify", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Sound: log ").contains("4 entries", "0 erased");
    }

    @Test
    void remarksErasuresOfWhichNoEntryTells() throws SQLException {
        waymark("import", file, "--data", data());
        assertThat(waymark("verify", "--data", data()).out()).doesNotContain("named by no entry");
        change("UPDATE parts SET salt = NULL, bytes = NULL WHERE id = (SELECT min(id) FROM parts)");

        Ran ran = waymark("verify", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("1 erased", "1 of the erased texts are named by no entry of an erasure");
    }

    @Test
    void namesWhatIsUnsound() throws SQLException {
        waymark("import", file, "--data", data());
        change("UPDATE events SET type = 'PartnershipRenamed' WHERE position = 2");

        Ran ran = waymark("verify", "--data", data());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines().getFirst()).startsWith("Unsound:");
        assertThat(ran.lines().get(1)).contains("1").contains("hash");
    }

    @Test
    void exportsNothingOfABrokenLogAsIfItWereWhole() throws SQLException {
        waymark("import", file, "--data", data());
        change("UPDATE commits SET actor = 'somebody'");
        Path out = folder.resolve("out.jsonl");

        Ran ran = waymark("export", "--facts", "--data", data(), "--out", out);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains("Commit 1", "waymark verify");
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("out.jsonl"));
    }

    @Test
    void cannotReadWhatIsNoLogOrOfAnotherFormat() throws IOException, SQLException {
        assertThat(waymark("verify", "--data", data()).exit()).isEqualTo(2);
        waymark("import", file, "--data", data());
        change("PRAGMA user_version = 2");
        for (List<Object> command : List.<List<Object>>of(
                List.of("verify"), List.of("export", "--facts"), List.of("import", file), List.of("serve"))) {
            List<Object> args = new java.util.ArrayList<>(command);
            args.addAll(List.of("--data", data()));
            Ran ran = waymark(args.toArray());
            assertThat(ran.exit()).as("%s", command).isEqualTo(2);
            assertThat(ran.out() + ran.err()).contains("format version 2").contains("version 1");
        }
        change("PRAGMA user_version = 0");
        assertThat(waymark("verify", "--data", data()).exit()).isEqualTo(2);
        Files.writeString(folder.resolve("log.db"), "not a database at all, but some text that is long enough");
        assertThat(waymark("verify", "--data", folder).exit()).isEqualTo(2);
        Ran export = waymark("export", "--facts", "--data", folder);
        assertThat(export.exit()).isEqualTo(2);
        assertThat(export.complaints()).hasSize(1);
    }

    @Test
    void isWrittenByOneProcessAndReadByAny() {
        waymark("import", file, "--data", data());
        try (var held = EmbeddedLog.open(
                data(), Clock.systemUTC(), () -> Genesis.fresh(new LogId("unused"), Instant.EPOCH), null)) {
            assertThat(held.reader().head().position()).isEqualTo(4);
            for (Object[] args : List.of(
                    new Object[] {"import", file, "--data", data()},
                    new Object[] {"serve", "--port", 0, "--data", data()})) {
                Ran refused = waymark(args);
                assertThat(refused.exit()).isEqualTo(2);
                assertThat(refused.complaints())
                        .last()
                        .asString()
                        .contains(
                                "is open for writing in process "
                                        + ProcessHandle.current().pid(),
                                "Stop that");
            }
            assertThat(data().resolve("access.db"))
                    .as("a server that is refused has not begun to start")
                    .doesNotExist();
            assertThat(waymark("verify", "--data", data()).exit()).isZero();
            assertThat(waymark("export", "--facts", "--data", data()).lines()).hasSize(4);
        }
    }

    @Test
    void aRecordThatIsNotTheSampleIsNeverOpenedToReadersBySlip() {
        waymark("import", file, "--data", data());

        Ran ran = waymark("serve", "--port", 0, "--sample", "--data", data());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).last().asString().contains("--sample:", "not the sample");
        assertThat(data().resolve("access.db"))
                .as("nothing was started that could have answered")
                .doesNotExist();
    }

    @Test
    void mustBeWritableToWriteIntoIt() {
        Path inAFile = file.resolve("data");

        for (Object[] args : List.of(
                new Object[] {"import", file, "--data", inAFile},
                new Object[] {"serve", "--port", 0, "--data", inAFile})) {
            Ran ran = waymark(args);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.complaints()).last().asString().contains(inAFile.toString(), "that you may write to");
        }
    }
}
