package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.link.LinkStore;
import org.waymark.access.link.OpenInvitation;
import org.waymark.access.link.Purpose;

/** Knows the columns of {@code one_time_link}. */
final class SqliteLinks implements LinkStore {

    private final AccessDatabase database;

    SqliteLinks(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(String keyHash, Purpose purpose, @Nullable String account, Instant created, Instant expires) {
        database.transact(rows -> rows.change(
                "INSERT INTO one_time_link (key_hash, purpose, account, created, expires) VALUES (?, ?, ?, ?, ?)",
                keyHash,
                purpose.name(),
                account,
                created.toEpochMilli(),
                expires.toEpochMilli()));
    }

    @Override
    public Optional<Row> find(String keyHash, Purpose purpose) {
        return database.transact(rows -> rows.first(
                "SELECT account, expires, used FROM one_time_link WHERE key_hash = ? AND purpose = ?",
                SqliteLinks::read,
                keyHash,
                purpose.name()));
    }

    @Override
    public boolean use(String keyHash, Purpose purpose, Instant now) {
        return database.transact(rows -> rows.change(
                        "UPDATE one_time_link SET used = ?"
                                + " WHERE key_hash = ? AND purpose = ? AND used IS NULL AND expires > ?",
                        now.toEpochMilli(),
                        keyHash,
                        purpose.name(),
                        now.toEpochMilli()))
                == 1;
    }

    @Override
    public List<OpenInvitation> usable(Purpose purpose, Instant now) {
        return database.transact(rows -> rows.list(
                "SELECT key_hash, account, created, expires FROM one_time_link"
                        + " WHERE purpose = ? AND used IS NULL AND expires > ? ORDER BY created, key_hash",
                row -> new OpenInvitation(
                        row.getString("key_hash"),
                        row.getString("account"),
                        Instant.ofEpochMilli(row.getLong("created")),
                        Instant.ofEpochMilli(row.getLong("expires"))),
                purpose.name(),
                now.toEpochMilli()));
    }

    @Override
    public void voidUnused(String keyHash, Purpose purpose) {
        database.transact(rows -> rows.change(
                "DELETE FROM one_time_link WHERE key_hash = ? AND purpose = ? AND used IS NULL",
                keyHash,
                purpose.name()));
    }

    @Override
    public void release(String keyHash, Instant used) {
        database.transact(rows -> rows.change(
                "UPDATE one_time_link SET used = NULL WHERE key_hash = ? AND used = ?", keyHash, used.toEpochMilli()));
    }

    @Override
    public void deleteUnused(Purpose purpose) {
        database.transact(
                rows -> rows.change("DELETE FROM one_time_link WHERE purpose = ? AND used IS NULL", purpose.name()));
    }

    @Override
    public void deleteUnused(Purpose purpose, String account) {
        database.transact(rows -> rows.change(
                "DELETE FROM one_time_link WHERE purpose = ? AND used IS NULL AND account = ?",
                purpose.name(),
                account));
    }

    @Override
    public void deleteExpiredBefore(Instant instant) {
        database.transact(rows -> rows.change("DELETE FROM one_time_link WHERE expires < ?", instant.toEpochMilli()));
    }

    private static Row read(ResultSet row) throws SQLException {
        var expires = Instant.ofEpochMilli(row.getLong("expires"));
        return new Row(row.getString("account"), expires, row.getObject("used") != null);
    }
}
