package org.waymark.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.Passwords;
import org.waymark.access.admission.Admission;
import org.waymark.access.admission.Admissions;
import org.waymark.access.link.OneTimeLink;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/**
 * What an operator does from a console, also while servers are running on the same store: being able to write there is
 * proof enough. Closes the store when done.
 */
public final class AccountAdmin implements AutoCloseable {

    private final AccessStore store;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Admissions admissions;

    public AccountAdmin(AccessStore store, Clock clock) {
        var secrets = new Secrets(new SecureRandom());
        this.store = store;
        this.accounts = new Accounts(store.accounts(), new Passwords(), secrets, clock);
        this.admissions = new Admissions(store.admissions(), accounts, clock);
        this.links = new OneTimeLinks(store, secrets, clock);
    }

    /** A link that sets a new password for the account with this e-mail address; empty when there is none. */
    public Optional<OneTimeLink> resetPassword(String email) {
        return accounts.byEmail(email).map(account -> links.resetPassword(account.id()));
    }

    /** Admits the account with this e-mail address to a community in trial; false when there is none. */
    public boolean admit(String community, String email) {
        return admissions.admit(community, email, Admission.OPERATOR).isPresent();
    }

    @Override
    public void close() {
        store.close();
    }
}
