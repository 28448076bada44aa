package org.waymark.access.link;

import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.store.AccessStore;

/**
 * Spends a one-time link and makes the account it stands for. The link goes first, because of two at once only one can
 * spend it; a process that ends in between costs the link, and never makes two accounts of one.
 */
public final class Registration {

    /** How it went. */
    public sealed interface Outcome {

        /** The account exists and the link is spent. */
        record Done(Account account) implements Outcome {}

        /** Somebody has an account with this e-mail address; the link still works. */
        record EmailTaken() implements Outcome {}

        /** The link does not work (any more). */
        record LinkGone() implements Outcome {}
    }

    private final AccessStore store;
    private final Accounts accounts;
    private final OneTimeLinks links;

    public Registration(AccessStore store, Accounts accounts, OneTimeLinks links) {
        this.store = store;
        this.accounts = accounts;
        this.links = links;
    }

    public LinkState look(String key, Purpose purpose) {
        boolean late = purpose == Purpose.FIRST_ACCOUNT && !accounts.none();
        var state = links.look(key, purpose);
        return late && state instanceof LinkState.Usable ? new LinkState.Used() : state;
    }

    public Outcome register(String key, Purpose purpose, NewAccount typed) {
        var account = accounts.prepare(typed);
        return store.together(() -> spend(key, purpose, account));
    }

    private Outcome spend(String key, Purpose purpose, Account account) {
        if (!(look(key, purpose) instanceof LinkState.Usable)) {
            return new Outcome.LinkGone();
        }
        if (accounts.byEmail(account.email()).isPresent()) {
            return new Outcome.EmailTaken();
        }
        var spent = links.use(key, purpose);
        if (spent.isEmpty()) {
            return new Outcome.LinkGone();
        }
        if (!accounts.add(account)) {
            links.giveBack(spent.get());
            return new Outcome.EmailTaken();
        }
        return new Outcome.Done(account);
    }
}
