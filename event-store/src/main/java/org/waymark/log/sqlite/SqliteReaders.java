package org.waymark.log.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.waymark.log.LogUnavailableException;

/** A few read-only connections. In WAL mode they see what is committed and on disk, and never wait for the writer. */
final class SqliteReaders implements AutoCloseable {
    /** More would not help: reading is short, and views keep their own state. */
    private static final int CONNECTIONS = 4;

    private final BlockingQueue<SqliteStatements> idle = new ArrayBlockingQueue<>(CONNECTIONS);

    SqliteReaders(Path file) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            idle.add(new SqliteStatements(SqliteConnections.reader(file)));
        }
    }

    <T> T read(SqliteWriter.Change<T> question) {
        SqliteStatements connection = borrow();
        try {
            return inSnapshot(connection, question);
        } catch (SQLException e) {
            throw SqliteErrors.whileReading(e);
        } finally {
            idle.add(connection);
        }
    }

    /** All statements of one question see one state: a commit is read with all its events and parts, or not at all. */
    private static <T> T inSnapshot(SqliteStatements statements, SqliteWriter.Change<T> question) throws SQLException {
        statements.execute("BEGIN");
        try {
            return question.apply(statements);
        } finally {
            statements.execute("ROLLBACK");
        }
    }

    @Override
    public void close() throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            borrow().close();
        }
    }

    private SqliteStatements borrow() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("Interrupted while waiting to read the log", e);
        }
    }
}
