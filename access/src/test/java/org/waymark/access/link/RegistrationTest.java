package org.waymark.access.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.SetClock;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.account.Passwords;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.Secrets;

/** Two people with the same link: one of them gets the account. */
class RegistrationTest {

    @TempDir
    Path data;

    @Test
    void ofTwoAtOnceExactlyOneGetsTheAccount() throws Exception {
        try (var store = SqliteAccess.open(data);
                var people = Executors.newFixedThreadPool(2)) {
            var secrets = new Secrets(new SecureRandom());
            var links = new OneTimeLinks(store, secrets, new SetClock());
            var accounts = new Accounts(store.accounts(), new Passwords(), secrets, new SetClock());
            var registration = new Registration(store, accounts, links);
            var inviter = accounts.prepare(new NewAccount("Ines", "ines@example.org", "three larches in a row"));
            accounts.add(inviter);
            var path = links.invite(inviter.id()).path();
            var key = path.substring(path.indexOf('=') + 1);

            var start = new CountDownLatch(2);
            Callable<Registration.Outcome> ada = () -> register(registration, key, "ada", start);
            Callable<Registration.Outcome> bea = () -> register(registration, key, "bea", start);
            var outcomes = List.of(people.submit(ada), people.submit(bea));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(Registration.Outcome.Done.class)
                    .hasAtLeastOneElementOfType(Registration.Outcome.LinkGone.class);
            assertThat(accounts.byEmail("ada@example.org").isPresent())
                    .isNotEqualTo(accounts.byEmail("bea@example.org").isPresent());
        }
    }

    private static Registration.Outcome register(
            Registration registration, String key, String name, CountDownLatch start) throws InterruptedException {
        start.countDown();
        start.await();
        var typed = new NewAccount(name, name + "@example.org", "three larches in a row");
        return registration.register(key, Purpose.INVITATION, typed);
    }
}
