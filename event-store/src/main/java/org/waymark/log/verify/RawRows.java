package org.waymark.log.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The stored rows, read as they are and in one snapshot, beside a process that writes or without one. */
final class RawRows implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of();
    private static final String OPEN_READ_ONLY = "1";

    private final Connection connection;

    RawRows(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("open_mode", OPEN_READ_ONLY);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
        }
    }

    /** One number or word that a statement answers. */
    String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String answer = row.next() ? row.getString(1) : null;
            return answer == null ? "" : answer;
        }
    }

    /** All words that a statement answers. */
    List<String> list(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }

    @Nullable
    RawGenesis genesis() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM genesis")) {
            return row.next()
                    ? new RawGenesis(
                            row.getLong("v"),
                            row.getString("log_id"),
                            row.getLong("created_at"),
                            row.getString("algorithm"),
                            row.getLong("claimed_history"),
                            row.getString("restored_log_id"),
                            row.getLong("restored_position"),
                            hex(row, "restored_hash"),
                            hex(row, "hash"))
                    : null;
        }
    }

    /** What is done with each commit. */
    @FunctionalInterface
    interface Visitor {
        void visit(RawCommit commit) throws SQLException;
    }

    /** Hands over the commits by number, one at a time: a log may be larger than memory. */
    void eachCommit(Visitor visitor) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement events =
                        connection.prepareStatement("SELECT * FROM events WHERE commit_number = ? ORDER BY position");
                PreparedStatement parts = connection.prepareStatement("SELECT p.part AS id, p.digest, t.id AS there,"
                        + " t.salt, t.bytes FROM event_parts p LEFT JOIN parts t ON t.id = p.part"
                        + " WHERE p.position = ? ORDER BY p.nth");
                ResultSet row = statement.executeQuery("SELECT * FROM commits ORDER BY number")) {
            while (row.next()) {
                visitor.visit(commit(row, events(events, parts, row.getLong("number"))));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static RawCommit commit(ResultSet row, List<RawEvent> events) throws SQLException {
        return new RawCommit(
                row.getLong("number"),
                row.getLong("v"),
                row.getString("log_id"),
                row.getLong("first"),
                row.getLong("n"),
                row.getLong("committed_at"),
                row.getLong("recorded_at"),
                row.getLong("claimed"),
                row.getString("commit_id"),
                hex(row, "body_digest"),
                row.getString("actor"),
                hex(row, "prev_hash"),
                hex(row, "hash"),
                events);
    }

    private static List<RawEvent> events(PreparedStatement query, PreparedStatement parts, long number)
            throws SQLException {
        List<RawEvent> events = new ArrayList<>();
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                events.add(new RawEvent(
                        row.getLong("position"),
                        row.getString("id"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getString("stream"),
                        row.getLong("seq"),
                        row.getLong("at"),
                        Rehash.ofBytes(row.getBytes("payload")),
                        Rehash.ofBytes(row.getBytes("metadata")),
                        parts(parts, row.getLong("position"))));
            }
        }
        return events;
    }

    private static List<RawEvent.RawPart> parts(PreparedStatement query, long position) throws SQLException {
        List<RawEvent.RawPart> parts = new ArrayList<>();
        query.setLong(1, position);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] salt = row.getBytes("salt");
                byte[] bytes = row.getBytes("bytes");
                boolean whole = salt != null && bytes != null;
                boolean erased = row.getString("there") != null && salt == null && bytes == null;
                parts.add(new RawEvent.RawPart(
                        row.getString("id"),
                        hex(row, "digest"),
                        whole ? RawEvent.State.THERE : erased ? RawEvent.State.ERASED : RawEvent.State.MISSING,
                        whole ? Rehash.ofBytes(salt, bytes) : ""));
            }
        }
        return parts;
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        byte[] value = row.getBytes(column);
        return value == null ? "" : HEX.formatHex(value);
    }
}
