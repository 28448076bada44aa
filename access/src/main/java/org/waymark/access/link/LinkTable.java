package org.waymark.access.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessDatabase;

/** Knows the columns of {@code one_time_link}. */
final class LinkTable {

    /** One stored link. */
    record Row(@Nullable String account, Instant expires, boolean used) {}

    private final AccessDatabase database;

    LinkTable(AccessDatabase database) {
        this.database = database;
    }

    void insert(String keyHash, Purpose purpose, @Nullable String account, Instant created, Instant expires) {
        database.transact(rows -> rows.change(
                "INSERT INTO one_time_link (key_hash, purpose, account, created, expires) VALUES (?, ?, ?, ?, ?)",
                keyHash,
                purpose.name(),
                account,
                created.toEpochMilli(),
                expires.toEpochMilli()));
    }

    Optional<Row> find(String keyHash, Purpose purpose) {
        return database.transact(rows -> rows.first(
                "SELECT account, expires, used FROM one_time_link WHERE key_hash = ? AND purpose = ?",
                LinkTable::read,
                keyHash,
                purpose.name()));
    }

    /** Marks the link used unless it is used or over; of two at once exactly one gets true. */
    boolean use(String keyHash, Purpose purpose, Instant now) {
        return database.transact(rows -> rows.change(
                        "UPDATE one_time_link SET used = ?"
                                + " WHERE key_hash = ? AND purpose = ? AND used IS NULL AND expires > ?",
                        now.toEpochMilli(),
                        keyHash,
                        purpose.name(),
                        now.toEpochMilli()))
                == 1;
    }

    /** The links of a purpose that work now, oldest first. */
    List<OpenInvitation> usable(Purpose purpose, Instant now) {
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

    /** Voids one link. */
    void deleteUnused(String keyHash, Purpose purpose) {
        database.transact(rows -> rows.change(
                "DELETE FROM one_time_link WHERE key_hash = ? AND purpose = ? AND used IS NULL",
                keyHash,
                purpose.name()));
    }

    void deleteUnused(Purpose purpose) {
        database.transact(
                rows -> rows.change("DELETE FROM one_time_link WHERE purpose = ? AND used IS NULL", purpose.name()));
    }

    /** Voids what an account was sent earlier, so that only the newest link opens it. */
    void deleteUnused(Purpose purpose, String account) {
        database.transact(rows -> rows.change(
                "DELETE FROM one_time_link WHERE purpose = ? AND used IS NULL AND account = ?",
                purpose.name(),
                account));
    }

    void deleteExpiredBefore(Instant instant) {
        database.transact(rows -> rows.change("DELETE FROM one_time_link WHERE expires < ?", instant.toEpochMilli()));
    }

    private static Row read(ResultSet row) throws SQLException {
        var expires = Instant.ofEpochMilli(row.getLong("expires"));
        return new Row(row.getString("account"), expires, row.getObject("used") != null);
    }
}
