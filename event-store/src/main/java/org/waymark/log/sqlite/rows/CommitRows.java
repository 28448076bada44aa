package org.waymark.log.sqlite.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.LogId;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.sqlite.rows.SqliteStatements.Row;

/** Commits as rows and back: the one place that knows the columns of {@code commits}, {@code events}, {@code event_parts}. */
public final class CommitRows {
    /** Which commits, as a subquery of commit numbers with its parameters. */
    public record Which(String numbers, List<Object> parameters) {
        static Which of(String numbers, Object... parameters) {
            return new Which(numbers, List.of(parameters));
        }

        public static Which from(long number, int limit) {
            return of("SELECT number FROM commits WHERE number >= ? ORDER BY number LIMIT ?", number, limit);
        }

        public static Which newest() {
            return of("SELECT max(number) FROM commits");
        }

        public static Which ofStream(String stream, long fromSeq) {
            return of("SELECT commit_number FROM events WHERE stream = ? AND seq >= ?", stream, fromSeq);
        }

        public static Which withId(String commitId) {
            return of("SELECT number FROM commits WHERE commit_id = ?", commitId);
        }

        public static Which at(long position) {
            return of("SELECT commit_number FROM events WHERE position = ?", position);
        }
    }

    private final SqliteStatements statements;

    public CommitRows(SqliteStatements statements) {
        this.statements = statements;
    }

    public List<Commit> select(Which which) throws SQLException {
        List<Long> numbers = statements.all(
                row -> row.getLong(1),
                "SELECT number FROM commits WHERE number IN (" + which.numbers() + ")",
                which.parameters().toArray());
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, List<StoredEvent>> events = eventsByCommit(which);
        return statements.all(
                row -> commit(row, events.getOrDefault(row.getLong("number"), List.of())),
                "SELECT number, log_id, first, committed_at, recorded_at, claimed, commit_id, body_digest, actor,"
                        + " prev_hash, hash FROM commits WHERE number IN (" + which.numbers() + ") ORDER BY number",
                which.parameters().toArray());
    }

    public OptionalLong lastSeq(String stream) throws SQLException {
        return statements
                .first(
                        row -> OptionalLong.of(row.getLong(1)),
                        "SELECT seq FROM events WHERE stream = ? ORDER BY seq DESC LIMIT 1",
                        stream)
                .orElse(OptionalLong.empty());
    }

    public Set<String> eventIds(Collection<String> ids) throws SQLException {
        Set<String> held = new HashSet<>();
        for (String id : ids) {
            held.addAll(statements.all(row -> row.getString(1), "SELECT id FROM events WHERE id = ?", id));
        }
        return held;
    }

    public void insert(Commit commit) throws SQLException {
        insertCommit(commit);
        long position = commit.first();
        for (StoredEvent event : commit.events()) {
            insertEvent(commit, position, event);
            insertParts(position, event);
            position++;
        }
    }

    private void insertCommit(Commit commit) throws SQLException {
        statements.execute(
                "INSERT INTO commits (number, v, log_id, first, n,"
                        + " committed_at, recorded_at, claimed, commit_id, body_digest, actor, prev_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                commit.number(),
                Commit.FORMAT,
                commit.logId().value(),
                commit.first(),
                commit.n(),
                commit.committedAt().toEpochMilli(),
                commit.recordedAt().toEpochMilli(),
                commit.claimed() ? 1 : 0,
                commit.commitId(),
                commit.bodyDigest().toArray(),
                commit.actor(),
                commit.prevHash().toArray(),
                commit.hash().toArray());
    }

    private void insertEvent(Commit commit, long position, StoredEvent event) throws SQLException {
        statements.execute(
                "INSERT INTO events (position, commit_number, id,"
                        + " type, revision, stream, seq, at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                position,
                commit.number(),
                event.id(),
                event.type(),
                event.revision(),
                event.stream(),
                event.seq(),
                event.at().toEpochMilli(),
                event.payload().toArray(),
                event.metadata().toArray());
    }

    private void insertParts(long position, StoredEvent event) throws SQLException {
        int nth = 0;
        for (PartDigest part : event.parts()) {
            statements.execute(
                    "INSERT INTO event_parts (position, nth, part, digest) VALUES (?, ?, ?, ?)",
                    position,
                    nth++,
                    part.id(),
                    part.digest().toArray());
        }
    }

    private Map<Long, List<PartDigest>> partsByPosition(Which which) throws SQLException {
        String sql = "SELECT position, part, digest FROM event_parts WHERE position IN (SELECT position FROM events"
                + " WHERE commit_number IN (" + which.numbers() + ")) ORDER BY position, nth";
        Map<Long, List<PartDigest>> parts = new HashMap<>();
        Row<Boolean> add = row -> parts.computeIfAbsent(row.getLong("position"), position -> new ArrayList<>())
                .add(new PartDigest(row.getString("part"), Digest.of(row.getBytes("digest"))));
        statements.all(add, sql, which.parameters().toArray());
        return parts;
    }

    private Map<Long, List<StoredEvent>> eventsByCommit(Which which) throws SQLException {
        Map<Long, List<PartDigest>> parts = partsByPosition(which);
        String sql =
                "SELECT position, commit_number, id, type, revision, stream, seq, at, payload, metadata FROM events"
                        + " WHERE commit_number IN (" + which.numbers() + ") ORDER BY position";
        Map<Long, List<StoredEvent>> events = new HashMap<>();
        Row<Boolean> add = row -> events.computeIfAbsent(row.getLong("commit_number"), number -> new ArrayList<>())
                .add(event(row, parts.getOrDefault(row.getLong("position"), List.of())));
        statements.all(add, sql, which.parameters().toArray());
        return events;
    }

    private static Commit commit(ResultSet row, List<StoredEvent> events) throws SQLException {
        long number = row.getLong("number");
        if (events.isEmpty()) {
            throw new LogBrokenException(number, "it has no events");
        }
        return new Commit(
                new LogId(row.getString("log_id")),
                number,
                row.getLong("first"),
                Instant.ofEpochMilli(row.getLong("committed_at")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                row.getInt("claimed") != 0,
                row.getString("commit_id"),
                Digest.of(row.getBytes("body_digest")),
                row.getString("actor"),
                events,
                Digest.of(row.getBytes("prev_hash")),
                Digest.of(row.getBytes("hash")));
    }

    private static StoredEvent event(ResultSet row, List<PartDigest> parts) throws SQLException {
        return new StoredEvent(
                row.getString("id"),
                row.getString("type"),
                row.getString("revision"),
                row.getString("stream"),
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("at")),
                Bytes.of(row.getBytes("payload")),
                Bytes.of(row.getBytes("metadata")),
                parts);
    }
}
