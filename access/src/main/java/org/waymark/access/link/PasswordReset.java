package org.waymark.access.link;

import java.util.Optional;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.PasswordRule;
import org.waymark.access.feed.Feeds;
import org.waymark.access.store.AccessStore;
import org.waymark.access.token.ApiTokens;

/** Gives an account a new password in exchange for a one-time link. */
public final class PasswordReset {

    private final AccessStore store;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ApiTokens tokens;
    private final Feeds feeds;

    public PasswordReset(AccessStore store, Accounts accounts, OneTimeLinks links, ApiTokens tokens, Feeds feeds) {
        this.store = store;
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.feeds = feeds;
    }

    /** Whose password the key resets, while it works. */
    public Optional<Account> whose(String key) {
        return links.look(key, Purpose.PASSWORD_RESET) instanceof LinkState.Usable usable && usable.account() != null
                ? accounts.byId(usable.account())
                : Optional.empty();
    }

    /** The message code of what is wrong with the new password, if anything is. */
    public static Optional<String> problem(Account account, String password) {
        return PasswordRule.problem(password, account.email(), account.displayName());
    }

    /**
     * Spends the link, changes the password and revokes the account's API tokens and calendar addresses, all or nothing: who knew the old
     * password may have made some. False when the link was spent meanwhile; then nothing changes.
     */
    public boolean reset(String key, Account account, String password) {
        var prepared = accounts.preparePassword(password);
        return store.together(() -> {
            boolean first = links.use(key, Purpose.PASSWORD_RESET).isPresent();
            if (first) {
                accounts.changePassword(account.id(), prepared);
                tokens.revokeAll(account.id());
                feeds.revokeAll(account.id());
            }
            return first;
        });
    }
}
