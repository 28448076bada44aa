package org.waymark.access.link;

import java.util.Optional;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.PasswordRule;

/** Gives an account a new password in exchange for a one-time link. */
public final class PasswordReset {

    private final Accounts accounts;
    private final OneTimeLinks links;

    public PasswordReset(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
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

    /** False when the link was spent meanwhile; then nothing changes. */
    public boolean reset(String key, Account account, String password) {
        if (links.use(key, Purpose.PASSWORD_RESET).isEmpty()) {
            return false;
        }
        accounts.changePassword(account.id(), password);
        return true;
    }
}
