package org.waymark.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.Part;
import org.waymark.log.chain.ChainHash;

/** What lies beside the commits: the one place that knows the columns of {@code genesis}, {@code parts}, {@code secrets}. */
final class SideRows {
    private static final String BODY_KEY = "body-digest";
    private final Connection connection;

    SideRows(Connection connection) {
        this.connection = connection;
    }

    Genesis genesis() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT log_id, created_at, claimed_history,"
                        + " restored_log_id, restored_position, restored_hash FROM genesis");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new LogOpenException("The log has no genesis record.", null);
            }
            return new Genesis(
                    new LogId(row.getString("log_id")),
                    Instant.ofEpochMilli(row.getLong("created_at")),
                    row.getInt("claimed_history") != 0,
                    restoredFrom(row));
        }
    }

    void putGenesis(Genesis genesis) throws SQLException {
        Genesis.RestoredFrom from = genesis.restoredFrom();
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO genesis (number, v, log_id,"
                + " created_at, algorithm, claimed_history, restored_log_id, restored_position, restored_hash, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, Genesis.NUMBER);
            insert.setInt(2, Commit.FORMAT);
            insert.setString(3, genesis.logId().value());
            insert.setLong(4, genesis.createdAt().toEpochMilli());
            insert.setString(5, Genesis.ALGORITHM);
            insert.setInt(6, genesis.claimedHistory() ? 1 : 0);
            insert.setObject(7, from == null ? null : from.logId().value());
            insert.setObject(8, from == null ? null : from.position());
            insert.setObject(9, from == null ? null : from.hash().toArray());
            insert.setBytes(10, ChainHash.of(genesis).toArray());
            insert.executeUpdate();
        }
    }

    Bytes bodyKey() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT value FROM secrets WHERE name = ?")) {
            query.setString(1, BODY_KEY);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new LogOpenException("The log has lost the key of its body digests.", null);
                }
                return Bytes.of(row.getBytes(1));
            }
        }
    }

    void putBodyKey(byte[] key) throws SQLException {
        update("INSERT INTO secrets (name, value) VALUES (?, ?)", BODY_KEY, key);
    }

    /** Stores it unless its id is there, and answers what is there now; an erased id is refused. */
    Part putIfAbsent(Part part) throws SQLException {
        update(
                "INSERT INTO parts (id, salt, bytes) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                part.id(),
                part.salt().toArray(),
                part.bytes().toArray());
        return part(part.id())
                .orElseThrow(() -> new IllegalArgumentException("the text " + part.id() + " was erased for good"));
    }

    List<Part> parts(Collection<String> ids) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (String id : ids) {
            part(id).ifPresent(parts::add);
        }
        return parts;
    }

    void erase(String id) throws SQLException {
        update("UPDATE parts SET salt = NULL, bytes = NULL WHERE id = ?", id);
    }

    void sweep(String id) throws SQLException {
        update("DELETE FROM parts WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM event_parts WHERE part = ?1)", id);
    }

    private Optional<Part> part(String id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id, salt, bytes FROM parts WHERE id = ? AND salt IS NOT NULL")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Part(
                                row.getString("id"), Bytes.of(row.getBytes("salt")), Bytes.of(row.getBytes("bytes"))))
                        : Optional.empty();
            }
        }
    }

    private static Genesis.@Nullable RestoredFrom restoredFrom(ResultSet row) throws SQLException {
        String logId = row.getString("restored_log_id");
        return logId == null
                ? null
                : new Genesis.RestoredFrom(
                        new LogId(logId), row.getLong("restored_position"), Digest.of(row.getBytes("restored_hash")));
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
