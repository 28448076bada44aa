package org.waymark.log.sqlite.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.Part;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.sqlite.LogOpenException;

/** What lies beside the commits: the one place that knows the columns of {@code genesis}, {@code parts}, {@code secrets}. */
public final class SideRows {
    private static final String BODY_KEY = "body-digest";
    private final SqliteStatements statements;

    public SideRows(SqliteStatements statements) {
        this.statements = statements;
    }

    public Genesis genesis() throws SQLException {
        return statements
                .first(
                        SideRows::genesis,
                        "SELECT log_id, created_at, claimed_history,"
                                + " restored_log_id, restored_position, restored_hash FROM genesis")
                .orElseThrow(() -> new LogOpenException("The log has no genesis record.", null));
    }

    public void putGenesis(Genesis genesis) throws SQLException {
        Genesis.RestoredFrom from = genesis.restoredFrom();
        statements.execute(
                "INSERT INTO genesis (number, v, log_id,"
                        + " created_at, algorithm, claimed_history, restored_log_id, restored_position, restored_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Genesis.NUMBER,
                Commit.FORMAT,
                genesis.logId().value(),
                genesis.createdAt().toEpochMilli(),
                Genesis.ALGORITHM,
                genesis.claimedHistory() ? 1 : 0,
                from == null ? null : from.logId().value(),
                from == null ? null : from.position(),
                from == null ? null : from.hash().toArray(),
                ChainHash.of(genesis).toArray());
    }

    public Bytes bodyKey() throws SQLException {
        return statements
                .first(row -> Bytes.of(row.getBytes(1)), "SELECT value FROM secrets WHERE name = ?", BODY_KEY)
                .orElseThrow(() -> new LogOpenException("The log has lost the key of its body digests.", null));
    }

    public void putBodyKey(Bytes key) throws SQLException {
        statements.execute("INSERT INTO secrets (name, value) VALUES (?, ?)", BODY_KEY, key.toArray());
    }

    /** Stores it unless its id is there, and answers what is there now; an erased id is refused. */
    public Part putIfAbsent(Part part) throws SQLException {
        statements.execute(
                "INSERT INTO parts (id, salt, bytes) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                part.id(),
                part.salt().toArray(),
                part.bytes().toArray());
        return part(part.id()).orElseThrow(() -> Part.erased(part.id()));
    }

    public List<Part> parts(Collection<String> ids) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (String id : ids) {
            part(id).ifPresent(parts::add);
        }
        return parts;
    }

    public List<Digest> partDigests(String id) throws SQLException {
        return statements.all(
                row -> Digest.of(row.getBytes(1)), "SELECT DISTINCT digest FROM event_parts WHERE part = ?", id);
    }

    public void erase(String id) throws SQLException {
        statements.execute(
                "INSERT INTO parts (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET salt = NULL, bytes = NULL", id);
    }

    public Set<String> erased(Collection<String> ids) throws SQLException {
        Set<String> erased = new HashSet<>();
        for (String id : ids) {
            erased.addAll(statements.all(
                    row -> row.getString(1),
                    "SELECT id FROM parts WHERE id = ? AND salt IS NULL AND bytes IS NULL",
                    id));
        }
        return erased;
    }

    public void sweep(String id) throws SQLException {
        statements.execute(
                "DELETE FROM parts WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM event_parts WHERE part = ?1)", id);
    }

    /** Deletes what writes that did not end left behind; only while nobody writes. */
    public void sweepAll() throws SQLException {
        statements.execute("DELETE FROM parts WHERE bytes IS NOT NULL AND id NOT IN (SELECT part FROM event_parts)");
    }

    private Optional<Part> part(String id) throws SQLException {
        return statements.first(
                row -> new Part(row.getString("id"), salt(row.getBytes("salt")), bytes(row.getBytes("bytes"))),
                "SELECT id, salt, bytes FROM parts WHERE id = ? AND salt IS NOT NULL",
                id);
    }

    private static Genesis genesis(ResultSet row) throws SQLException {
        return new Genesis(
                new LogId(row.getString("log_id")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getInt("claimed_history") != 0,
                restoredFrom(row));
    }

    /** A salt of another length was tampered with; the digest will say so, and reading must not fail on it. */
    private static Bytes salt(byte[] stored) {
        return Bytes.of(stored.length == Part.SALT_LENGTH ? stored : new byte[Part.SALT_LENGTH]);
    }

    private static Bytes bytes(byte @Nullable [] stored) {
        return Bytes.of(stored == null ? new byte[0] : stored);
    }

    private static Genesis.@Nullable RestoredFrom restoredFrom(ResultSet row) throws SQLException {
        String logId = row.getString("restored_log_id");
        return logId == null
                ? null
                : new Genesis.RestoredFrom(
                        new LogId(logId), row.getLong("restored_position"), Digest.of(row.getBytes("restored_hash")));
    }
}
