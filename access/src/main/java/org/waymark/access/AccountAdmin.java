package org.waymark.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.Passwords;
import org.waymark.access.link.OneTimeLink;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.store.AccessDatabase;
import org.waymark.access.store.Secrets;

/**
 * What an operator does from a console, also while the server is running on the same data directory: being able to
 * write there is proof enough. Close it when done.
 */
public final class AccountAdmin implements AutoCloseable {

    private final AccessDatabase database;
    private final Accounts accounts;
    private final OneTimeLinks links;

    public AccountAdmin(Path dataDirectory, Clock clock) {
        var secrets = new Secrets(new SecureRandom());
        this.database = AccessDatabase.open(dataDirectory);
        this.accounts = new Accounts(database, new Passwords(), secrets, clock);
        this.links = new OneTimeLinks(database, secrets, clock);
    }

    /** A link that sets a new password for the account with this e-mail address; empty when there is none. */
    public Optional<OneTimeLink> resetPassword(String email) {
        return accounts.byEmail(email).map(account -> links.resetPassword(account.id()));
    }

    @Override
    public void close() {
        database.close();
    }
}
