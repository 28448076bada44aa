package org.waymark.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.SetClock;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.account.Passwords;
import org.waymark.access.signin.PasswordSignIn.Outcome;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/** Who knows the password never waits because of others who know theirs; who guesses does, however they spell it. */
@SuppressWarnings("NullAway.Init")
class PasswordSignInTest {

    private static final String EMAIL = "effi@example.org";
    private static final String PASSWORD = "three larches in a row";
    private static final String OFFICE = "192.0.2.7";

    @TempDir
    private Path data;

    private AccessStore database;
    private PasswordSignIn signIn;

    @BeforeEach
    void open() {
        database = SqliteAccess.open(data);
        var accounts =
                new Accounts(database.accounts(), new Passwords(), new Secrets(new SecureRandom()), new SetClock());
        accounts.add(accounts.prepare(new NewAccount("Effi", EMAIL, PASSWORD)));
        signIn = new PasswordSignIn(accounts, new SetClock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWholeOfficeBehindOneAddressSignsInWithoutWaiting() {
        for (int i = 0; i <= PasswordSignIn.FREE_PER_ADDRESS; i++) {
            assertThat(signIn.attempt(EMAIL, PASSWORD, OFFICE))
                    .as("sign-in " + i)
                    .isInstanceOf(Outcome.In.class);
        }
    }

    @Test
    void anotherSpellingOfTheSameAccountIsNoFreshTry() {
        String wide = EMAIL.replace("effi", "\uFF45\uFF46\uFF46\uFF49");
        assertThat(signIn.attempt(wide, PASSWORD, OFFICE)).isInstanceOf(Outcome.In.class);
        for (int i = 0; i < PasswordSignIn.FREE_PER_ACCOUNT; i++) {
            assertThat(signIn.attempt(EMAIL, "wrong", "192.0.2." + i)).isInstanceOf(Outcome.Wrong.class);
        }
        assertThat(signIn.attempt(wide, "wrong", "198.51.100.1")).isInstanceOf(Outcome.Wait.class);
        assertThat(signIn.attempt(" EFFI@example.org", PASSWORD, "198.51.100.2"))
                .isInstanceOf(Outcome.Wait.class);
    }
}
