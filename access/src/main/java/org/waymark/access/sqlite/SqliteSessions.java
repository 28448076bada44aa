package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.session.SessionStore;

/** Knows the columns of {@code session}. */
final class SqliteSessions implements SessionStore {

    private final AccessDatabase database;

    SqliteSessions(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void put(Row row) {
        database.transact(rows -> rows.change(
                "INSERT OR REPLACE INTO session"
                        + " (id_hash, account, created, last_access, idle_limit, expires, attributes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                row.idHash(),
                row.account(),
                row.created().toEpochMilli(),
                row.lastAccess().toEpochMilli(),
                row.idleLimit().toMillis(),
                row.expires().toEpochMilli(),
                row.attributes()));
    }

    @Override
    public boolean replace(String storedIdHash, Row row) {
        return database.transact(rows -> {
            boolean there = rows.change("DELETE FROM session WHERE id_hash = ?", storedIdHash) == 1;
            if (there) {
                put(row);
            }
            return there;
        });
    }

    @Override
    public Optional<Row> find(String idHash) {
        return database.transact(
                rows -> rows.first("SELECT * FROM session WHERE id_hash = ?", SqliteSessions::read, idHash));
    }

    @Override
    public void delete(String idHash) {
        database.transact(rows -> rows.change("DELETE FROM session WHERE id_hash = ?", idHash));
    }

    @Override
    public int deleteOf(String account, String exceptIdHash) {
        return database.transact(
                rows -> rows.change("DELETE FROM session WHERE account = ? AND id_hash <> ?", account, exceptIdHash));
    }

    @Override
    public void deleteExpiredBefore(Instant instant) {
        database.transact(rows -> rows.change("DELETE FROM session WHERE expires < ?", instant.toEpochMilli()));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id_hash"),
                row.getString("account"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("last_access")),
                Duration.ofMillis(row.getLong("idle_limit")),
                Instant.ofEpochMilli(row.getLong("expires")),
                row.getString("attributes"));
    }
}
