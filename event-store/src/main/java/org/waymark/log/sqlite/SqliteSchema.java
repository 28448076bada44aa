package org.waymark.log.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.waymark.log.Commit;

/** The tables of a log file: makes them in a new file, recognises them in an old one. */
final class SqliteSchema {
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
