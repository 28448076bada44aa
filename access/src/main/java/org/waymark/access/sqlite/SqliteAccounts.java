package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.account.Account;
import org.waymark.access.account.AccountStore;

/** Knows the columns of {@code account}. */
final class SqliteAccounts implements AccountStore {

    private static final String COLUMNS = "SELECT id, email, display_name, password_hash, created FROM account ";

    private final AccessDatabase database;

    SqliteAccounts(AccessDatabase database) {
        this.database = database;
    }

    /** Adds the account unless its e-mail address is taken. */
    @Override
    public boolean insert(Account account) {
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

    @Override
    public Optional<Account> byId(String id) {
        return database.transact(rows -> rows.first(COLUMNS + "WHERE id = ?", SqliteAccounts::read, id));
    }

    @Override
    public Optional<Account> byEmail(String email) {
        var key = Account.emailKey(email);
        return database.transact(rows -> rows.first(COLUMNS + "WHERE email_key = ?", SqliteAccounts::read, key));
    }

    @Override
    public boolean isEmpty() {
        return database.transact(rows -> rows.first("SELECT 1 FROM account LIMIT 1", row -> row.getInt(1)))
                .isEmpty();
    }

    @Override
    public void changePassword(String id, String passwordHash) {
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
