package org.waymark.access.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.waymark.access.store.AccessFullException;
import org.waymark.access.store.AccessStoreException;

/**
 * The one connection to {@code access.db}. One at a time is plenty for a few people's sign-ins and spares every
 * "database is locked"; a console command in another process is waited for.
 */
public final class AccessDatabase implements AutoCloseable {

    public static final String FILE = "access.db";

    /** Longest wait for another process's write; a console command takes milliseconds. */
    static final Duration BUSY_WAIT = Duration.ofSeconds(5);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Connection connection;

    private AccessDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file in this directory, making both when missing; only the owner may read the file. */
    public static AccessDatabase open(Path directory) {
        var file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            createForOwnerOnly(file);
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            prepare(connection);
            return new AccessDatabase(connection);
        } catch (IOException | SQLException e) {
            throw new AccessStoreException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /** Runs the work in one transaction: all of it or nothing. Work inside work joins the outer transaction. */
    public <T> T transact(Function<Rows, T> work) {
        oneAtATime.lock();
        try {
            return oneAtATime.getHoldCount() > 1 ? work.apply(new Rows(connection)) : outermost(work);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T outermost(Function<Rows, T> work) {
        command("BEGIN IMMEDIATE");
        try {
            T result = work.apply(new Rows(connection));
            command("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
    }

    /** SQLite has rolled back by itself when the disk is full; that it says so must not hide why. */
    private void rollback(Throwable because) {
        try {
            command("ROLLBACK");
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AccessStoreException("cannot close access.db: " + e.getMessage(), e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            if (posix) {
                Files.createFile(file, ownerOnly);
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another process was first: the file is there, which is what was wanted.
            return;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_WAIT.toMillis());
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
        }
        Schema.bringUpToDate(connection);
    }

    /** What to throw for something that the database did not do. */
    static RuntimeException refused(String what, SQLException e) {
        return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                ? new AccessFullException(e)
                : new AccessStoreException("access.db refused " + what + ": " + e.getMessage(), e);
    }

    private void command(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw refused(sql, e);
        }
    }
}
