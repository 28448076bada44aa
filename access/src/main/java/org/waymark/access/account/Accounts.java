package org.waymark.access.account;

import java.time.Clock;
import java.util.Optional;
import org.waymark.access.store.Secrets;

/** The accounts of this Waymark. */
public final class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Clock clock;

    public Accounts(AccountStore store, Passwords passwords, Secrets secrets, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    public boolean none() {
        return store.isEmpty();
    }

    public Optional<Account> byId(String id) {
        return store.byId(id);
    }

    public Optional<Account> byEmail(String email) {
        return store.byEmail(email);
    }

    /** Ready to be {@linkplain #add added}; apart from it because hashing is slow and must not hold up the database. */
    public Account prepare(NewAccount typed) {
        return new Account(
                secrets.freshId(),
                typed.email().strip(),
                typed.name().strip(),
                passwords.hash(typed.password()),
                clock.instant());
    }

    /** Adds a prepared account, unless the e-mail address belongs to one already. */
    public boolean add(Account account) {
        return store.insert(account);
    }

    /** The account these belong to; as slow for an unknown address as for a wrong password. */
    public Optional<Account> authenticate(String email, String password) {
        var account = store.byEmail(email);
        boolean right = account.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return right ? account : Optional.empty();
    }

    /** Ready to be {@linkplain #changePassword taken}; apart from it for the same reason as {@link #prepare}. */
    public String preparePassword(String newPassword) {
        return passwords.hash(newPassword);
    }

    /** Gives the account a prepared password. */
    public void changePassword(String id, String prepared) {
        store.changePassword(id, prepared);
    }
}
