package org.waymark.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/** Opens connections and makes sure that each is as durable as it must be: by asking it, not by having told it. */
final class SqliteConnections {
    /** "WYMK": says to any tool that this file is a Waymark log. */
    static final int APPLICATION_ID = 0x57594D4B;

    /** How long a connection waits for another one of this file, in milliseconds. */
    private static final int BUSY_MS = 10_000;

    /** Bytes that the write-ahead log may keep after a checkpoint. */
    private static final int JOURNAL_BYTES = 64 * 1024 * 1024;

    private static final Map<String, String> DURABLE =
            Map.of("journal_mode", "wal", "synchronous", "2", "secure_delete", "1", "locking_mode", "normal");

    private SqliteConnections() {}

    static Connection writer(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_MS);
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA journal_size_limit = " + JOURNAL_BYTES);
        }
        assertDurable(connection);
        return connection;
    }

    static Connection reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MS);
        Properties properties = config.toProperties();
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    }

    /** Asked of the live connection: a setting that did not take would lose what was acknowledged. */
    static void assertDurable(Connection connection) throws SQLException {
        for (Map.Entry<String, String> expected : DURABLE.entrySet()) {
            String actual = pragma(connection, expected.getKey());
            if (!expected.getValue().equals(actual)) {
                throw new LogOpenException(
                        "SQLite has " + expected.getKey() + " = " + actual + ", but a log needs " + expected.getValue(),
                        null);
            }
        }
    }

    static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
