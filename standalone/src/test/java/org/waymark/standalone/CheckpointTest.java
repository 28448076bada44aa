package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.sqlite.EmbeddedLog;

/** A signed checkpoint, from the operator who prints it to the auditor who kept it. */
class CheckpointTest {

    private static final String ACCEPT = "waymark.log.mongodb.accept-unsafe";

    @TempDir
    Path folder = Path.of("");

    private Path data = Path.of("");
    private Path cases = Path.of("");
    private Path kept = Path.of("");

    @BeforeEach
    void aLog() {
        data = folder.resolve("data");
        kept = folder.resolve("kept.txt");
        cases = Cases.small(folder);
        waymark("import", cases, "--as-history", "--data", data);
    }

    @AfterEach
    void forget() {
        System.clearProperty(ACCEPT);
    }

    private String verifierKey() {
        return waymark("checkpoint", "--verifier-key", "--data", data).out().strip();
    }

    private Ran verifyKept(Path where) {
        return waymark("verify", "--data", where, "--checkpoint", kept, "--key", verifierKey());
    }

    @Test
    void isPrintedSignedWithAKeyThatIsMadeOnce() throws IOException {
        Ran first = waymark("checkpoint", "--data", data);

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.lines()).hasSize(6);
        assertThat(first.lines().getFirst()).startsWith("waymark-log/");
        assertThat(first.lines().getLast()).startsWith("— " + first.lines().getFirst() + " ");
        assertThat(first.err()).contains("Made the signing key " + data.resolve("checkpoint.key"), verifierKey());
        Ran again = waymark("checkpoint", "--data", data);
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("checkpoint.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(data.resolve("checkpoint.key"))).last().isEqualTo(verifierKey());
    }

    @Test
    void isFoundInTheLogThatWentOnAndInItsFile() {
        Ran ran = waymark("checkpoint", "--data", data, "--out", kept);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(verifyKept(data))
                .satisfies(sound -> assertThat(sound.exit()).as(sound.out()).isZero())
                .satisfies(sound -> assertThat(sound.lines().getFirst()).startsWith("Sound: log "))
                .satisfies(sound -> assertThat(sound.lines().getLast())
                        .startsWith("Checkpoint " + kept + ": commit ")
                        .contains(" is here with the same hash. Signed by waymark-log/"));

        Path more = Cases.write(folder.resolve("more.jsonl"), List.of(Cases.HARBOR, Cases.ANA));
        Ran imported = waymark("import", more, "--source", "elsewhere", "--data", data);
        assertThat(imported.exit()).as(imported.err()).isZero();

        assertThat(verifyKept(data).exit()).isZero();
        Path later = folder.resolve("later.txt");
        waymark("checkpoint", "--data", data, "--out", later);
        Path file = folder.resolve("log.jsonl");
        waymark("export", "--log", "--data", data, "--out", file);
        Ran both =
                waymark("verify", "--file", file, "--checkpoint", kept, "--checkpoint", later, "--key", verifierKey());
        assertThat(both.exit()).as(both.out()).isZero();
        assertThat(both.lines()).hasSize(3);
        assertThat(waymark("verify", "--file", file, "--checkpoint", kept).out())
                .contains("Its signature was not checked: give --key");
    }

    @Test
    void showsThatTheNewestWereCutOff() throws SQLException {
        waymark("checkpoint", "--data", data, "--out", kept);
        cutTheLastCommit();

        assertThat(waymark("verify", "--data", data).out()).startsWith("Sound: ");
        assertThat(verifyKept(data))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(1))
                .satisfies(ran -> assertThat(ran.out()).contains("Unsound", "tail: the log ends at commit"));
    }

    /** A new log under the old identity and genesis record: nothing in it contradicts itself. */
    @Test
    void aloneShowsThatAllOfItWasWrittenAnew() throws SQLException {
        waymark("checkpoint", "--data", data, "--out", kept);
        Path forged = folder.resolve("forged");
        Path told = Cases.write(
                folder.resolve("told.jsonl"),
                Cases.SMALL.stream()
                        .map(line -> line.replace("Ana Ruíz", "Eve Ruíz").replace("fair", "bar"))
                        .toList());
        Genesis genesis = genesis();
        EmbeddedLog.open(forged, Clock.systemUTC(), () -> genesis, null).close();
        Ran imported = waymark("import", told, "--as-history", "--data", forged);
        assertThat(imported.exit()).as(imported.err()).isZero();

        assertThat(waymark("verify", "--data", forged).out()).startsWith("Sound: log " + genesis.logId());
        Ran ran = verifyKept(forged);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Unsound", ", hash: the checkpoint has ");
    }

    @Test
    void isFoundInARestoredLogAndInNoOther() {
        waymark("checkpoint", "--data", data, "--out", kept);
        Path file = folder.resolve("log.jsonl");
        waymark("export", "--log", "--data", data, "--out", file);
        Path restored = folder.resolve("restored");
        waymark("restore", file, "--data", restored);
        Ran ran = verifyKept(restored);
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("This log holds the same commits 1 to ", "under an identity of its own.");

        Path other = folder.resolve("other");
        waymark("import", cases, "--data", other);
        assertThat(verifyKept(other))
                .satisfies(another -> assertThat(another.exit()).isEqualTo(1))
                .satisfies(
                        another -> assertThat(another.out()).contains("log_id: this is log ", "does not begin with"));
    }

    @Test
    void isNotBelievedWhenItWasChangedOrSignedByAnother() throws IOException {
        waymark("checkpoint", "--data", data, "--out", kept);
        String key = verifierKey();
        String note = Files.readString(kept);
        Path elsewhere = folder.resolve("elsewhere");
        waymark("import", cases, "--data", elsewhere);
        String other = waymark("checkpoint", "--verifier-key", "--data", elsewhere)
                .out()
                .strip();

        Ran stranger = waymark("verify", "--data", data, "--checkpoint", kept, "--key", other);
        assertThat(stranger.exit()).isEqualTo(1);
        assertThat(stranger.lines()).hasSize(2).first().asString().startsWith("Sound: ");
        assertThat(stranger.lines().getLast()).contains("not compared: it is signed by ", "with no key given here");
        assertThat(waymark("verify", "--data", data, "--checkpoint", kept, "--key", other, "--key", key)
                        .exit())
                .isZero();

        String size = note.lines().toList().get(1);
        Files.writeString(kept, note.replace("\n" + size + "\n", "\n9" + size + "\n"));
        Ran changed = waymark("verify", "--data", data, "--checkpoint", kept, "--key", key);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("Sound: ", "not compared: the signature of ", " is wrong");
        Ran unchecked = waymark("verify", "--data", data, "--checkpoint", kept);
        assertThat(unchecked.exit()).isEqualTo(1);
        assertThat(unchecked.out()).contains("before commit 9" + size + " of the checkpoint");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        waymark("checkpoint", "--data", data, "--out", kept);
        refused("--key: there is no checkpoint", "verify", "--data", data, "--key", verifierKey());
        refused("--key: 'x' is not a verifier key", "verify", "--data", data, "--checkpoint", kept, "--key", "x");
        refused("none cannot be read", "verify", "--data", data, "--checkpoint", folder.resolve("none"));
        refused("is no checkpoint: it does not end in", "verify", "--data", data, "--checkpoint", cases);
        Files.writeString(kept, Files.readString(kept).replace("waymark-log/", "example.com/"));
        refused("origin: 'example.com/", "verify", "--data", data, "--checkpoint", kept);
    }

    @Test
    void nothingIsSignedOfALogThatIsNotSoundOrNotThere() throws SQLException {
        change("UPDATE commits SET actor = 'somebody'");
        Ran unsound = waymark("checkpoint", "--data", data);
        assertThat(unsound.exit()).isEqualTo(1);
        assertThat(unsound.out()).isEmpty();
        assertThat(unsound.err()).contains("Nothing was signed", "commit 1, hash");
        assertThat(data.resolve("checkpoint.key")).doesNotExist();
        Ran nowhere = waymark("checkpoint", "--data", folder.resolve("nowhere"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("Nothing was signed", "nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"'', is not a signing key", "'PRIVATE+KEY+a\nb', is not a verifier key"})
    void aKeyThatCannotBeUsedIsNamed(String content, String complaint) throws IOException {
        Files.writeString(data.resolve("checkpoint.key"), content);
        refused(complaint, "checkpoint", "--data", data);
    }

    @Test
    void filesThatAreThereOrCannotBeAreNamed() throws IOException {
        waymark("checkpoint", "--data", data, "--out", kept);
        refused("exists already", "checkpoint", "--data", data, "--out", kept);
        refused("cannot be written", "checkpoint", "--data", data, "--out", folder.resolve("no/such/file"));
        refused("cannot be made", "checkpoint", "--data", data, "--signing-key", folder.resolve("no/such/file"));
        refused("cannot be read", "checkpoint", "--data", data, "--signing-key", folder);
        Path other = folder.resolve("other");
        waymark("import", cases, "--data", other);
        refused(
                "is the key of waymark-log/",
                "checkpoint",
                "--data",
                other,
                "--signing-key",
                data.resolve("checkpoint.key"));
    }

    @Test
    void isSignedBesideTheProcessThatWrites() {
        try (EmbeddedLog held = EmbeddedLog.open(
                data, Clock.systemUTC(), () -> Genesis.fresh(new LogId("unused"), Instant.EPOCH), null)) {
            assertThat(held.reader().head().position()).isEqualTo(4);
            assertThat(waymark("checkpoint", "--data", data, "--out", kept).exit())
                    .isZero();
            assertThat(verifyKept(data).exit()).isZero();
        }
    }

    @Test
    void isSignedAndFoundInADatabase() {
        Path file = folder.resolve("log.jsonl");
        waymark("export", "--log", "--data", data, "--out", file);
        System.setProperty(ACCEPT, "standalone");
        MongoServer server = new MongoServer(new MemoryBackend());
        try {
            String uri = "mongodb://127.0.0.1:" + server.bind().getPort() + "/waymark";
            waymark("restore", file, "--mongodb", uri);
            refused("--signing-key: a log in a database has no folder", "checkpoint", "--mongodb", uri);
            Path key = folder.resolve("shared.key");
            Ran ran = waymark("checkpoint", "--mongodb", uri, "--signing-key", key, "--out", kept);
            assertThat(ran.exit()).as(ran.err()).isZero();
            String verifierKey = waymark("checkpoint", "--verifier-key", "--mongodb", uri, "--signing-key", key)
                    .out()
                    .strip();
            Ran found = waymark("verify", "--mongodb", uri, "--checkpoint", kept, "--key", verifierKey);
            assertThat(found.exit()).as(found.out()).isZero();
            assertThat(found.out()).contains("is here with the same hash");
        } finally {
            server.shutdownNow();
        }
    }

    private static void refused(String complaint, Object... args) {
        Ran ran = waymark(args);
        assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
        assertThat(ran.complaints()).last().asString().contains(complaint);
    }

    private Genesis genesis() {
        try (EmbeddedLog log = EmbeddedLog.open(
                data, Clock.systemUTC(), () -> Genesis.fresh(new LogId("unused"), Instant.EPOCH), null)) {
            return log.log().genesis();
        }
    }

    private void cutTheLastCommit() throws SQLException {
        String last = "(SELECT max(number) FROM commits)";
        change("DELETE FROM event_parts WHERE position IN (SELECT position FROM events WHERE commit_number = " + last
                + ")");
        change("DELETE FROM events WHERE commit_number = " + last);
        change("DELETE FROM commits WHERE number = " + last);
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
