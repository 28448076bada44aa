package org.waymark.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessDatabase;

/** Knows the columns of {@code session}. */
final class SessionTable {

    /** One stored session; its attributes as JSON text. */
    record Row(
            String idHash,
            @Nullable String account,
            Instant created,
            Instant lastAccess,
            Duration idleLimit,
            Instant expires,
            String attributes) {}

    private final AccessDatabase database;

    SessionTable(AccessDatabase database) {
        this.database = database;
    }

    void put(Row row) {
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

    /** Only if it is still there: a session ended meanwhile by another request stays ended. */
    boolean replace(String storedIdHash, Row row) {
        return database.transact(rows -> {
            boolean there = rows.change("DELETE FROM session WHERE id_hash = ?", storedIdHash) == 1;
            if (there) {
                put(row);
            }
            return there;
        });
    }

    Optional<Row> find(String idHash) {
        return database.transact(
                rows -> rows.first("SELECT * FROM session WHERE id_hash = ?", SessionTable::read, idHash));
    }

    void delete(String idHash) {
        database.transact(rows -> rows.change("DELETE FROM session WHERE id_hash = ?", idHash));
    }

    int deleteOf(String account, String exceptIdHash) {
        return database.transact(
                rows -> rows.change("DELETE FROM session WHERE account = ? AND id_hash <> ?", account, exceptIdHash));
    }

    void deleteExpiredBefore(Instant instant) {
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
