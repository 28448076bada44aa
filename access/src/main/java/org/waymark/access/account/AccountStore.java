package org.waymark.access.account;

import java.util.Optional;

/** Where accounts are kept. An e-mail address belongs to one account, however many processes add one at once. */
public interface AccountStore {

    /** Adds the account unless its e-mail address is taken; answers whether it did. */
    boolean insert(Account account);

    Optional<Account> byId(String id);

    Optional<Account> byEmail(String email);

    boolean isEmpty();

    void changePassword(String id, String passwordHash);
}
