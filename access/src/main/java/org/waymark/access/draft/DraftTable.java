package org.waymark.access.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessDatabase;
import org.waymark.access.store.TextJson;

/** Knows the columns of {@code draft}. An owner is {@code account:<id>} or, without one, {@code browser:<hash>}. */
final class DraftTable {

    /** One stored draft; of a browser's, only {@code forAccount} may see it if that is known. */
    record Row(@Nullable String forAccount, Draft draft) {}

    private final AccessDatabase database;

    DraftTable(AccessDatabase database) {
        this.database = database;
    }

    void put(String owner, String form, Row row) {
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

    Optional<Row> find(String owner, String form, Instant notBefore) {
        return database.transact(rows -> rows.first(
                "SELECT * FROM draft WHERE owner = ? AND form = ? AND saved >= ?",
                DraftTable::read,
                owner,
                form,
                notBefore.toEpochMilli()));
    }

    void delete(String owner, String form) {
        database.transact(rows -> rows.change("DELETE FROM draft WHERE owner = ? AND form = ?", owner, form));
    }

    void deleteBefore(Instant instant) {
        database.transact(rows -> rows.change("DELETE FROM draft WHERE saved < ?", instant.toEpochMilli()));
    }

    /** Keeps only the newest drafts of owners that begin like this. */
    void keepNewest(String ownerPrefix, int count) {
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
