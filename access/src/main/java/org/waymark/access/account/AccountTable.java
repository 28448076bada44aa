package org.waymark.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.store.AccessDatabase;

/** Knows the columns of {@code account}. */
final class AccountTable {

    private static final String COLUMNS = "SELECT id, email, display_name, password_hash, created FROM account ";

    private final AccessDatabase database;

    AccountTable(AccessDatabase database) {
        this.database = database;
    }

    /** Adds the account unless its e-mail address is taken. */
    boolean insert(Account account) {
        return database.transact(rows -> rows.change(
                        "INSERT INTO account (id, email, email_key, display_name, password_hash, created)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (email_key) DO NOTHING",
                        account.id(),
                        account.email(),
                        Account.emailKey(account.email()),
                        account.displayName(),
                        account.passwordHash(),
                        account.created().toEpochMilli()))
                == 1;
    }

    Optional<Account> byId(String id) {
        return database.transact(rows -> rows.first(COLUMNS + "WHERE id = ?", AccountTable::read, id));
    }

    Optional<Account> byEmail(String email) {
        var key = Account.emailKey(email);
        return database.transact(rows -> rows.first(COLUMNS + "WHERE email_key = ?", AccountTable::read, key));
    }

    boolean isEmpty() {
        return database.transact(rows -> rows.first("SELECT 1 FROM account LIMIT 1", row -> row.getInt(1)))
                .isEmpty();
    }

    void changePassword(String id, String passwordHash) {
        database.transact(rows -> rows.change("UPDATE account SET password_hash = ? WHERE id = ?", passwordHash, id));
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Instant.ofEpochMilli(row.getLong("created")));
    }
}
