package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.feed.CalendarFeed;
import org.waymark.access.feed.FeedStore;

/** Knows the columns of {@code calendar_feed}. */
final class SqliteFeeds implements FeedStore {

    private final AccessDatabase database;

    SqliteFeeds(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(String keyHash, String account, CalendarFeed feed) {
        database.transact(rows -> rows.change(
                "INSERT INTO calendar_feed (id, key_hash, account, about, name, created) VALUES (?, ?, ?, ?, ?, ?)",
                feed.id(),
                keyHash,
                account,
                feed.about(),
                feed.name(),
                feed.created().toEpochMilli()));
    }

    @Override
    public Optional<Working> findWorking(String keyHash) {
        return database.transact(rows -> rows.first(
                "SELECT id, account, about, last_read FROM calendar_feed WHERE key_hash = ? AND revoked IS NULL",
                row -> new Working(
                        row.getString("id"),
                        row.getString("account"),
                        row.getString("about"),
                        Rows.instant(row, "last_read")),
                keyHash));
    }

    @Override
    public void touch(String id, Instant read) {
        database.transact(
                rows -> rows.change("UPDATE calendar_feed SET last_read = ? WHERE id = ?", read.toEpochMilli(), id));
    }

    @Override
    public void revoke(String account, String id, Instant now) {
        database.transact(rows -> rows.change(
                "UPDATE calendar_feed SET revoked = ? WHERE account = ? AND id = ? AND revoked IS NULL",
                now.toEpochMilli(),
                account,
                id));
    }

    @Override
    public void revokeAll(String account, Instant now) {
        database.transact(rows -> rows.change(
                "UPDATE calendar_feed SET revoked = ? WHERE account = ? AND revoked IS NULL",
                now.toEpochMilli(),
                account));
    }

    @Override
    public List<CalendarFeed> of(String account) {
        return database.transact(rows -> rows.list(
                "SELECT id, about, name, created, last_read, revoked FROM calendar_feed WHERE account = ?"
                        + " ORDER BY created DESC, id",
                SqliteFeeds::read,
                account));
    }

    private static CalendarFeed read(ResultSet row) throws SQLException {
        return new CalendarFeed(
                row.getString("id"),
                row.getString("about"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created")),
                Rows.instant(row, "last_read"),
                Rows.instant(row, "revoked"));
    }
}
