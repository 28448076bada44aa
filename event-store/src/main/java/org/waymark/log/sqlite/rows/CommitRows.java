package org.waymark.log.sqlite.rows;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.waymark.log.Commit;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;

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
        return CommitReading.of(statements, which);
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
}
