package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.account.Passwords;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.Secrets;

/** What keeps a record trustworthy and its people able to sign in. */
class KeepingTest {

    private static final Pattern SOUND = Pattern.compile("log (\\S+), .* (\\d+) entries.* last hash ([0-9a-f]{64})");

    @TempDir
    Path folder = Path.of("");

    @Test
    void verifiesAgainstAPlaceThatSomebodyKept() {
        Path file = Cases.small(folder);
        Path data = folder.resolve("data");
        waymark("import", file, "--data", data);
        Ran alone = waymark("verify", "--data", data);
        Matcher place = SOUND.matcher(alone.out());
        assertThat(place.find()).as(alone.out()).isTrue();
        String kept = place.group(1) + ":" + place.group(2) + ":" + place.group(3);

        assertThat(waymark("verify", "--data", data, "--known", kept)).isEqualTo(alone);
        Ran replaced = waymark("verify", "--data", data, "--known", place.group(1) + ":9999:" + place.group(3));
        assertThat(replaced.exit()).isEqualTo(1);
        assertThat(replaced.out()).contains("Unsound", "9999", "is not here");
        assertThat(waymark("verify", "--data", data, "--known", "other:" + kept.split(":", 2)[1])
                        .exit())
                .isEqualTo(1);
        Ran nonsense = waymark("verify", "--data", data, "--known", "yesterday");
        assertThat(nonsense.exit()).isEqualTo(2);
        assertThat(nonsense.err()).contains("--known: yesterday is not a place");
    }

    @Test
    void theOperatorAdmitsAnAccountToATrial() throws IOException {
        Ran nowhere = waymark("admit", "tamarack", "jana@example.org", "--data", folder.resolve("data"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--data: there are no accounts in");
        String jana = anAccount(folder);
        assertThat(waymark("admit", "tamarack", "nobody@example.org", "--data", folder)
                        .err())
                .contains("no account here has the address nobody@example.org");
        assertThat(waymark("admit", "tamarack", jana, "--data", folder).out())
                .contains(jana + " is admitted to tamarack");
        try (var store = SqliteAccess.open(folder)) {
            assertThat(store.admissions().of("tamarack")).hasSize(1);
        }
    }

    @Test
    void aForgottenPasswordHasAWayBack() throws IOException {
        Path data = folder.resolve("data");
        Ran nowhere = waymark("reset-password", "jana@example.org", "--data", data);
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--data: there are no accounts in");
        assertThat(data).doesNotExist();
        String jana = anAccount(folder);
        Ran guessed = waymark("reset-password", jana, "--data", folder);
        assertThat(guessed.out()).contains(": http://127.0.0.1:8080/reset-password?key=");
        assertThat(guessed.err()).contains("is a guess", "--at", "WAYMARK_ACCESS_ADDRESS");
        ServingAddress.note(folder, "http://localhost:18102");
        Ran known = waymark("reset-password", jana, "--data", folder);
        assertThat(known.out()).contains(": http://localhost:18102/reset-password?key=");
        assertThat(known.err()).doesNotContain("guess");
        Files.writeString(folder.resolve(ServingAddress.FILE), "999999999 http://localhost:18103\n");
        assertThat(waymark("reset-password", jana, "--data", folder).out())
                .as("of a server that is gone")
                .containsPattern("until \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d \\S+: http://127")
                .contains(": http://127.0.0.1:8080/reset-password?key=");
        System.setProperty("waymark.access.address", "https://waymark.example/");
        try {
            assertThat(waymark("reset-password", jana, "--data", folder).out())
                    .contains(": https://waymark.example/reset-password?key=");
            assertThat(waymark("reset-password", jana, "--data", folder, "--at", "https://other.example")
                            .out())
                    .contains(": https://other.example/reset-password?key=");
        } finally {
            System.clearProperty("waymark.access.address");
        }

        Ran unknown = waymark("reset-password", "jean@example.org", "--data", folder);

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no account here has the address jean@example.org");
    }

    private static String anAccount(Path folder) {
        String email = "jana@example.org";
        try (var database = SqliteAccess.open(folder)) {
            var accounts = new Accounts(
                    database.accounts(), new Passwords(), new Secrets(new SecureRandom()), Clock.systemUTC());
            accounts.add(accounts.prepare(new NewAccount("Jana", email, "three larches in a row")));
        }
        return email;
    }
}
