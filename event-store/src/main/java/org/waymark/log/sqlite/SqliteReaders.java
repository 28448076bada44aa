package org.waymark.log.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.sqlite.rows.SqliteStatements;

/** A few read-only connections. In WAL mode they see what is committed and on disk, and never wait for the writer. */
final class SqliteReaders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteReaders.class);

    /** More would not help: reading is short, and views keep their own state. */
    private static final int CONNECTIONS = 4;

    /** How often one who waits looks whether the log was closed; seldom enough to cost nothing. */
    private static final long LOOK_UP_MILLIS = 100;

    private final BlockingQueue<SqliteStatements> idle = new ArrayBlockingQueue<>(CONNECTIONS);

    private final Path file;

    private volatile boolean closed;

    SqliteReaders(Path file) throws SQLException {
        this.file = file;
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                idle.add(new SqliteStatements(SqliteConnections.reader(file)));
            }
        } catch (SQLException e) {
            for (SqliteStatements opened : idle) {
                opened.close();
            }
            throw e;
        }
    }

    <T> T read(SqliteWriter.Change<T> question) {
        SqliteStatements connection = borrow();
        try {
            return inSnapshot(connection, question);
        } catch (SQLException e) {
            throw SqliteErrors.whileReading(e);
        } finally {
            idle.add(atRest(connection));
        }
    }

    /** All statements of one question see one state: a commit is read with all its events and parts, or not at all. */
    private static <T> T inSnapshot(SqliteStatements statements, SqliteWriter.Change<T> question) throws SQLException {
        statements.execute("BEGIN");
        return question.apply(statements);
    }

    /** Ends the question's snapshot. A connection that cannot is given up: the next question would see an old state. */
    private SqliteStatements atRest(SqliteStatements used) {
        try {
            used.execute("ROLLBACK");
            return used;
        } catch (SQLException e) {
            LOG.warn("A reading connection could not end its snapshot; another takes its place: {}", e.getMessage());
            return anotherFor(used);
        }
    }

    /** Where not even that is possible the old one stays: its next question fails as well, and tries this again. */
    private SqliteStatements anotherFor(SqliteStatements unfit) {
        try {
            unfit.close();
            return new SqliteStatements(SqliteConnections.reader(file));
        } catch (SQLException e) {
            LOG.warn("No other reading connection could be opened: {}", e.getMessage());
            return unfit;
        }
    }

    /** Waits for the questions under way; whoever comes later, or still waits for a turn, hears that it is closed. */
    @Override
    public void close() throws SQLException {
        closed = true;
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                idle.take().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SqliteStatements borrow() {
        try {
            while (!closed) {
                SqliteStatements connection = idle.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (connection != null) {
                    return connection;
                }
            }
            throw new LogUnavailableException("The log is closed", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("Interrupted while waiting to read the log", e);
        }
    }
}
