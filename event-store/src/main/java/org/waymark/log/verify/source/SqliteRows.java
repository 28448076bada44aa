package org.waymark.log.verify.source;

import java.io.IOException;
import java.nio.file.Files;
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
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawDigest;
import org.waymark.log.verify.raw.RawErasure;
import org.waymark.log.verify.raw.RawEvent;
import org.waymark.log.verify.raw.RawGenesis;
import org.waymark.log.verify.raw.RawLog;

/** The rows of a log file, read as they are and in one snapshot, beside a process that writes or without one. */
public final class SqliteRows implements RawLog {
    private static final HexFormat HEX = HexFormat.of();
    private static final String OPEN_READ_ONLY = "1";
    private static final String APPLICATION_ID = Integer.toString(0x57594D4B);

    /** The format that is known here; a walk by the wrong rules would call a sound log unsound. */
    private static final String VERSION = "1";

    private final Connection connection;

    private SqliteRows(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file, unless it is something else or of a format that is not known here. */
    public static SqliteRows open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no file " + file);
        }
        Properties properties = new Properties();
        properties.setProperty("open_mode", OPEN_READ_ONLY);
        try {
            SqliteRows rows = new SqliteRows(DriverManager.getConnection("jdbc:sqlite:" + file, properties));
            try {
                rows.requireKnown(file);
                return rows;
            } catch (SQLException | RuntimeException e) {
                rows.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void requireKnown(Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
        }
        if (!ask("PRAGMA application_id").equals(APPLICATION_ID)) {
            throw new Unreadable(file + " is not a Waymark log");
        }
        String version = ask("PRAGMA user_version");
        if (!version.equals(VERSION)) {
            throw new Unreadable(file + " has format version " + version + ", and this program checks version "
                    + VERSION + "; use the Waymark that wrote it");
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

    @Override
    public @Nullable RawGenesis genesis() throws IOException {
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
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void eachCommit(Consumer<RawCommit> visitor, Notes notes) throws IOException {
        try (Statement statement = connection.createStatement();
                PreparedStatement events =
                        connection.prepareStatement("SELECT * FROM events WHERE commit_number = ? ORDER BY position");
                PreparedStatement parts = connection.prepareStatement("SELECT p.part AS id, p.digest, t.id AS there,"
                        + " t.salt, t.bytes FROM event_parts p LEFT JOIN parts t ON t.id = p.part"
                        + " WHERE p.position = ? ORDER BY p.nth");
                ResultSet row = statement.executeQuery("SELECT * FROM commits ORDER BY number")) {
            while (row.next()) {
                visitor.accept(commit(row, events(events, parts, row.getLong("number"))));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void surroundings(Notes notes) throws IOException {
        try {
            SqliteSurroundings.check(this, notes);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long strayTexts(Set<String> referredTo) throws IOException {
        try {
            return list("SELECT id FROM parts WHERE bytes IS NOT NULL").stream()
                    .filter(id -> !referredTo.contains(id))
                    .count();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
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
                byte[] payload = row.getBytes("payload");
                events.add(new RawEvent(
                        row.getLong("position"),
                        row.getString("id"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getString("stream"),
                        row.getLong("seq"),
                        row.getLong("at"),
                        RawDigest.of(payload),
                        RawDigest.of(row.getBytes("metadata")),
                        parts(parts, row.getLong("position")),
                        RawErasure.of(row.getString("stream"), row.getString("type"), payload)));
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
                        whole ? RawDigest.of(salt, bytes) : ""));
            }
        }
        return parts;
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        byte[] value = row.getBytes(column);
        return value == null ? "" : HEX.formatHex(value);
    }
}
