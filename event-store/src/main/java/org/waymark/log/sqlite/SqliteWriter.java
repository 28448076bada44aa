package org.waymark.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.Commit;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.sqlite.rows.CommitRows;
import org.waymark.log.sqlite.rows.SqliteStatements;

/** The one connection that writes. A transaction is on disk, or it never was. */
final class SqliteWriter implements AutoCloseable {
    /** Something done to the rows within one transaction. */
    @FunctionalInterface
    interface Change<T> {
        T apply(SqliteStatements statements) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);
    private final SqliteStatements statements;
    private final CommitRows commits;

    SqliteWriter(Connection connection) {
        this.statements = new SqliteStatements(connection);
        this.commits = new CommitRows(statements);
    }

    /** Runs a change in a transaction of its own; when it throws, nothing of it stays. */
    synchronized <T> T inTransaction(Change<T> change) throws SQLException {
        statements.execute("BEGIN IMMEDIATE");
        try {
            T result = change.apply(statements);
            statements.execute("COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollback();
            throw e;
        }
    }

    synchronized InsertOutcome insert(List<Commit> batch) {
        try {
            statements.execute("BEGIN IMMEDIATE");
            InsertOutcome outcome = insertUntilRefused(batch);
            statements.execute("COMMIT");
            return outcome;
        } catch (SQLException e) {
            rollback();
            return SqliteErrors.isFull(e) ? SqliteErrors.full(0) : SqliteErrors.whileCommitting(e);
        }
    }

    private InsertOutcome insertUntilRefused(List<Commit> batch) throws SQLException {
        for (int i = 0; i < batch.size(); i++) {
            statements.execute("SAVEPOINT one");
            try {
                commits.insert(batch.get(i));
                statements.execute("RELEASE one");
            } catch (SQLException e) {
                if (SqliteErrors.isFull(e)) {
                    throw e;
                }
                statements.execute("ROLLBACK TO one");
                return SqliteErrors.whileInserting(i, e);
            }
        }
        return new Inserted();
    }

    /** Shrinks the write-ahead log to nothing, so that erased bytes are not kept there. */
    synchronized void checkpoint() throws SQLException {
        statements.first(row -> true, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    synchronized <T> T look(Change<T> question) throws SQLException {
        return question.apply(statements);
    }

    @Override
    public synchronized void close() throws SQLException {
        statements.close();
    }

    private void rollback() {
        try {
            statements.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("SQLite had rolled back by itself: {}", e.getMessage());
        }
    }
}
