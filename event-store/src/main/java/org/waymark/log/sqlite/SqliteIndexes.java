package org.waymark.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes, each with what it is for. The unique ones decide who wins a slot, a stream and a command id. */
final class SqliteIndexes {
    /** Logs made before this index had none; they get it when they are opened for writing. */
    private static final String EVENT_IDS = "events_id";

    private static final Map<String, String> DEFINITIONS = new LinkedHashMap<>();

    static {
        // one command, one commit: find(commitId)
        define("commits_commit_id", "UNIQUE INDEX commits_commit_id ON commits (commit_id)");
        // one event per stream and sequence number: readStream, lastSeq
        define("events_stream_seq", "UNIQUE INDEX events_stream_seq ON events (stream, seq)");
        // one event per id, in the whole log: eventIds
        define(EVENT_IDS, "UNIQUE INDEX events_id ON events (id)");
        // the events of a commit: every read of a commit
        define("events_commit", "INDEX events_commit ON events (commit_number)");
        // whether an event refers to a part: sweepParts
        define("event_parts_part", "INDEX event_parts_part ON event_parts (part)");
    }

    private SqliteIndexes() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : DEFINITIONS.values()) {
                statement.execute(definition);
            }
        }
    }

    /** Each index by its name, as SQLite keeps its definition. */
    static Map<String, String> definitions() {
        return Collections.unmodifiableMap(DEFINITIONS);
    }

    /** Makes what an older log lacks; fails where two events share an id. */
    static void completeOld(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE UNIQUE INDEX IF NOT EXISTS " + EVENT_IDS + " ON events (id)");
        }
    }

    /** Those that are missing or were made otherwise. */
    static List<String> defects(Connection connection) throws SQLException {
        List<String> defects = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?")) {
            for (Map.Entry<String, String> index : DEFINITIONS.entrySet()) {
                query.setString(1, index.getKey());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        defects.add("index " + index.getKey() + " is missing; create it with: " + index.getValue());
                    } else if (!index.getValue().equals(row.getString(1))) {
                        defects.add("index " + index.getKey() + " is not: " + index.getValue());
                    }
                }
            }
        }
        return defects;
    }

    private static void define(String name, String definition) {
        DEFINITIONS.put(name, "CREATE " + definition);
    }
}
