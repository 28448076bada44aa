package org.waymark.log.verify.source;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.log.verify.raw.RawLog.Notes;

/** What stands around the chain in a log file: what must be there, what may be there, and nothing else. */
final class SqliteSurroundings {
    private static final Set<String> TABLES = Set.of("genesis", "commits", "events", "event_parts", "parts", "secrets");

    /** Without these two writers could both win. */
    private static final Map<String, String> UNIQUE = Map.of(
            "commits_commit_id", "CREATE UNIQUE INDEX commits_commit_id ON commits (commit_id)",
            "events_stream_seq", "CREATE UNIQUE INDEX events_stream_seq ON events (stream, seq)");

    /** {@code events_id} is newer than the format, so older files lack it; that ids are used once, the walk finds. */
    private static final Set<String> INDEXES = Set.of(
            "commits_commit_id",
            "events_stream_seq",
            "events_id",
            "events_commit",
            "commits_recorded_at",
            "event_parts_part");

    private static final String BODY_KEY_BYTES = "32";

    private SqliteSurroundings() {}

    static void check(SqliteRows rows, Notes notes) throws SQLException {
        foreign(rows, "table", TABLES, notes);
        foreign(rows, "index", INDEXES, notes);
        rows.list("SELECT type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
                .forEach(object -> schema(notes, object + " is not of the log"));
        UNIQUE.forEach((name, definition) -> unique(rows, name, definition, notes));
        List<String> keys = rows.list("SELECT length(value) FROM secrets WHERE name = 'body-digest'");
        if (!keys.equals(List.of(BODY_KEY_BYTES))) {
            notes.note(Notes.WHOLE, "secrets", "the key of the body digests is missing or not whole");
        }
        strays(rows, notes);
    }

    private static void strays(SqliteRows rows, Notes notes) throws SQLException {
        rows.list("SELECT position FROM events WHERE commit_number NOT IN (SELECT number FROM commits)")
                .forEach(at -> notes.note(Notes.WHOLE, "events.commit_number", "position " + at + " is of no commit"));
        rows.list("SELECT part FROM event_parts WHERE position NOT IN (SELECT position FROM events)")
                .forEach(part -> notes.note(Notes.WHOLE, "event_parts", "text " + part + " is of no event"));
        rows.list("PRAGMA integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> notes.note(Notes.WHOLE, "integrity", line));
    }

    private static void foreign(SqliteRows rows, String type, Set<String> ours, Notes notes) throws SQLException {
        List<String> names = rows.list("SELECT name FROM sqlite_schema WHERE type = '" + type
                + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        for (String name : new TreeSet<>(names)) {
            if (!ours.contains(name)) {
                schema(notes, type + " " + name + " is not of the log");
            }
        }
    }

    private static void unique(SqliteRows rows, String name, String definition, Notes notes) {
        try {
            if (!rows.ask("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'")
                    .equals(definition)) {
                schema(notes, "unique index " + name + " is missing or made otherwise");
            }
        } catch (SQLException e) {
            schema(notes, "unique index " + name + " cannot be looked up: " + e.getMessage());
        }
    }

    private static void schema(Notes notes, String message) {
        notes.note(Notes.WHOLE, "schema", message);
    }
}
