package org.waymark.log.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;

/** The tables of a log file: makes them in a new file, recognises them in an old one. */
final class SqliteSchema {
    /** What SQLite makes for itself is named so, and nothing else can be. */
    private static final String INTERNAL = "sqlite_";

    /** Files made before times were found by halving have it; it does no harm. */
    private static final String FORMER_INDEX = "commits_recorded_at";

    private static final String CREATE = "CREATE TABLE ";

    private SqliteSchema() {}

    static boolean isNew(Connection connection) throws SQLException {
        return "0".equals(SqliteConnections.pragma(connection, "application_id"))
                && "0".equals(SqliteConnections.pragma(connection, "schema_version"));
    }

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : definitions().split(";\n", -1)) {
                if (!definition.isBlank()) {
                    statement.execute(definition);
                }
            }
            SqliteIndexes.create(connection);
            statement.execute("PRAGMA application_id = " + SqliteConnections.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + Commit.FORMAT);
        }
    }

    /** Refuses a file of something else, or of a later version than this code knows. */
    static void requireKnown(Connection connection) throws SQLException {
        String application = SqliteConnections.pragma(connection, "application_id");
        String version = SqliteConnections.pragma(connection, "user_version");
        if (!application.equals(Integer.toString(SqliteConnections.APPLICATION_ID))) {
            throw new LogOpenException("The file is not a Waymark log.", null);
        }
        if (!version.equals(Integer.toString(Commit.FORMAT))) {
            throw new LogOpenException(
                    "The log has format version " + version + "; this program knows version " + Commit.FORMAT + ".",
                    null);
        }
    }

    /**
     * Refuses a file with anything in it that this program did not make: a trigger of somebody else can swallow what was
     * acknowledged. What is missing among the indexes is told apart, as only writing needs them.
     */
    static void requireOurs(Connection connection) throws SQLException {
        Map<String, String> tables = tables();
        Set<String> missing = new TreeSet<>(tables.keySet());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
            while (row.next()) {
                String name = row.getString("name");
                missing.remove(name);
                if (!isOurs(row.getString("type"), name, row.getString("sql"), tables)) {
                    throw new LogOpenException(
                            "The log file holds a " + row.getString("type") + " that Waymark did not make, or made"
                                    + " otherwise: " + name + ". Restore a copy, or remove it if you know its purpose.",
                            null);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new LogOpenException("The log file lacks its table " + String.join(", ", missing) + ".", null);
        }
    }

    private static boolean isOurs(String type, String name, @Nullable String sql, Map<String, String> tables) {
        return switch (type) {
            case "table" -> name.startsWith(INTERNAL) || Objects.equals(tables.get(name), sql);
            case "index" ->
                name.startsWith(INTERNAL) || SqliteIndexes.definitions().containsKey(name) || name.equals(FORMER_INDEX);
            default -> false;
        };
    }

    /** Each table by its name, as SQLite keeps its definition. */
    private static Map<String, String> tables() {
        Map<String, String> tables = new HashMap<>();
        for (String statement : definitions().split(";\n", -1)) {
            int start = statement.indexOf(CREATE);
            if (start >= 0) {
                String definition = statement.substring(start).strip();
                tables.put(definition.substring(CREATE.length(), definition.indexOf(" (")), definition);
            }
        }
        return tables;
    }

    static String definitions() {
        try (InputStream in = SqliteSchema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is part of this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
