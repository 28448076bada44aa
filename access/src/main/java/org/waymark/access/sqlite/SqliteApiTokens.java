package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.token.ApiToken;
import org.waymark.access.token.ApiTokenStore;

/** Knows the columns of {@code api_token}. */
final class SqliteApiTokens implements ApiTokenStore {

    private final AccessDatabase database;

    SqliteApiTokens(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(String id, String keyHash, String account, String name, Instant created) {
        database.transact(rows -> rows.change(
                "INSERT INTO api_token (id, key_hash, account, name, created) VALUES (?, ?, ?, ?, ?)",
                id,
                keyHash,
                account,
                name,
                created.toEpochMilli()));
    }

    @Override
    public Optional<Working> findWorking(String keyHash) {
        return database.transact(rows -> rows.first(
                "SELECT id, account, last_used FROM api_token WHERE key_hash = ? AND revoked IS NULL",
                row -> new Working(row.getString("id"), row.getString("account"), Rows.instant(row, "last_used")),
                keyHash));
    }

    @Override
    public void touch(String id, Instant used) {
        database.transact(
                rows -> rows.change("UPDATE api_token SET last_used = ? WHERE id = ?", used.toEpochMilli(), id));
    }

    @Override
    public void revoke(String account, String id, Instant now) {
        database.transact(rows -> rows.change(
                "UPDATE api_token SET revoked = ? WHERE account = ? AND id = ? AND revoked IS NULL",
                now.toEpochMilli(),
                account,
                id));
    }

    @Override
    public void revokeAll(String account, Instant now) {
        database.transact(rows -> rows.change(
                "UPDATE api_token SET revoked = ? WHERE account = ? AND revoked IS NULL", now.toEpochMilli(), account));
    }

    @Override
    public List<ApiToken> of(String account) {
        return database.transact(rows -> rows.list(
                "SELECT id, name, created, last_used, revoked FROM api_token WHERE account = ?"
                        + " ORDER BY created DESC, id",
                SqliteApiTokens::read,
                account));
    }

    private static ApiToken read(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created")),
                Rows.instant(row, "last_used"),
                Rows.instant(row, "revoked"));
    }
}
