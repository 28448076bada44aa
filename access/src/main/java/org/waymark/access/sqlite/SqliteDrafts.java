package org.waymark.access.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.store.TextJson;

/** Knows the columns of {@code draft} and {@code recorded_form}. */
final class SqliteDrafts implements DraftStore {

    private final AccessDatabase database;

    SqliteDrafts(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void put(String owner, String form, Row row) {
        database.transact(rows -> rows.change(
                "INSERT OR REPLACE INTO draft (owner, form, for_account, cause, saved, fields)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                owner,
                form,
                row.forAccount(),
                row.draft().cause().name(),
                row.draft().savedAt().toEpochMilli(),
                TextJson.write(row.draft().fields())));
    }

    @Override
    public Optional<Row> find(String owner, String form, Instant notBefore) {
        return database.transact(rows -> rows.first(
                "SELECT * FROM draft WHERE owner = ? AND form = ? AND saved >= ?",
                SqliteDrafts::read,
                owner,
                form,
                notBefore.toEpochMilli()));
    }

    @Override
    public void delete(String owner, String form) {
        database.transact(rows -> rows.change("DELETE FROM draft WHERE owner = ? AND form = ?", owner, form));
    }

    @Override
    public void delete(String owner, String form, Instant saved) {
        database.transact(rows -> rows.change(
                "DELETE FROM draft WHERE owner = ? AND form = ? AND saved = ?", owner, form, saved.toEpochMilli()));
    }

    @Override
    public void noteRecorded(String owner, String sendingHash, Instant now) {
        database.transact(rows -> rows.change(
                "INSERT OR REPLACE INTO recorded_form (owner, sending_hash, recorded) VALUES (?, ?, ?)",
                owner,
                sendingHash,
                now.toEpochMilli()));
    }

    @Override
    public boolean isRecorded(String owner, String sendingHash) {
        return database.transact(rows -> rows.first(
                        "SELECT 1 FROM recorded_form WHERE owner = ? AND sending_hash = ?",
                        row -> row.getInt(1),
                        owner,
                        sendingHash))
                .isPresent();
    }

    @Override
    public void deleteBefore(Instant instant) {
        database.transact(rows -> rows.change("DELETE FROM draft WHERE saved < ?", instant.toEpochMilli())
                + rows.change("DELETE FROM recorded_form WHERE recorded < ?", instant.toEpochMilli()));
    }

    @Override
    public void keepNewest(String ownerPrefix, int count) {
        database.transact(rows -> rows.change(
                "DELETE FROM draft WHERE rowid IN (SELECT rowid FROM draft"
                        + " WHERE substr(owner, 1, length(?)) = ? ORDER BY saved DESC, rowid DESC LIMIT -1 OFFSET ?)",
                ownerPrefix,
                ownerPrefix,
                count));
    }

    private static Row read(ResultSet row) throws SQLException {
        var draft = new Draft(
                TextJson.readLists(row.getString("fields")),
                Draft.Cause.valueOf(row.getString("cause")),
                Instant.ofEpochMilli(row.getLong("saved")));
        return new Row(row.getString("for_account"), draft);
    }
}
