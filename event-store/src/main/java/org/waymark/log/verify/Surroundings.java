package org.waymark.log.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands around the chain in a log file: what must be there, what may be there, and nothing else. */
final class Surroundings {
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

    private Surroundings() {}

    static void check(RawRows rows, Walk walk) throws SQLException {
        foreign(rows, "table", TABLES, walk);
        foreign(rows, "index", INDEXES, walk);
        rows.list("SELECT type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
                .forEach(object -> schema(walk, object + " is not of the log"));
        UNIQUE.forEach((name, definition) -> unique(rows, name, definition, walk));
        List<String> keys = rows.list("SELECT length(value) FROM secrets WHERE name = 'body-digest'");
        if (!keys.equals(List.of(BODY_KEY_BYTES))) {
            walk.defect(new Defect(Defect.FILE, "secrets", "the key of the body digests is missing or not whole"));
        }
        walk.strayTexts(
                rows.list("SELECT id FROM parts WHERE bytes IS NOT NULL AND id NOT IN (SELECT part FROM event_parts)")
                        .size());
    }

    private static void foreign(RawRows rows, String type, Set<String> ours, Walk walk) throws SQLException {
        List<String> names = rows.list("SELECT name FROM sqlite_schema WHERE type = '" + type
                + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        for (String name : new TreeSet<>(names)) {
            if (!ours.contains(name)) {
                schema(walk, type + " " + name + " is not of the log");
            }
        }
    }

    private static void unique(RawRows rows, String name, String definition, Walk walk) {
        try {
            if (!rows.ask("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'")
                    .equals(definition)) {
                schema(walk, "unique index " + name + " is missing or made otherwise");
            }
        } catch (SQLException e) {
            schema(walk, "unique index " + name + " cannot be looked up: " + e.getMessage());
        }
    }

    private static void schema(Walk walk, String message) {
        walk.defect(new Defect(Defect.FILE, "schema", message));
    }
}
