package org.waymark.log.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.log.BodyKey;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.sqlite.rows.SideRows;

/** Opens the log of a data directory, and makes it when there is none. */
public final class SqliteLogFile {
    /** The file of the log in its data directory. */
    public static final String NAME = "log.db";

    private SqliteLogFile() {}

    /** For the one process that writes. A second one gets {@link LogInUseException}. */
    public static SqliteLog openForWriting(Path directory, Supplier<Genesis> ifNew) {
        return whole(directory, openToRestore(directory, ifNew));
    }

    /** Refuses at once as {@link #openForWriting} would, for whoever has much to do before it comes to that. */
    public static void requireNobodyWrites(Path directory) {
        LogFileLock.requireFree(directory);
    }

    /** As {@link #openForWriting}, and the log may be one that a restore has begun and not ended. */
    public static SqliteLog openToRestore(Path directory, Supplier<Genesis> ifNew) {
        OwnerOnly.directory(directory);
        LogFileLock lock = LogFileLock.take(directory);
        try {
            Path file = directory.resolve(NAME);
            OwnerOnly.file(file);
            return checked(opened(file, ifNew, lock));
        } catch (SQLException e) {
            lock.close();
            throw new LogOpenException("The log in " + directory + " cannot be opened: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For verify and export, beside a process that writes or without one. */
    public static SqliteLog openForReading(Path directory) {
        Path file = directory.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new LogOpenException("There is no log in " + directory.toAbsolutePath() + ".", null);
        }
        try (Connection connection = SqliteConnections.reader(file)) {
            SqliteSchema.requireKnown(connection);
            SqliteSchema.requireOurs(connection);
            return whole(directory, new SqliteLog(null, new SqliteReaders(file), null));
        } catch (SQLException e) {
            throw new LogOpenException("The log in " + directory + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** A connection that nobody got would hold the file, and the folder could not be mended beside this process. */
    private static SqliteLog opened(Path file, Supplier<Genesis> ifNew, LogFileLock lock) throws SQLException {
        Connection connection = SqliteConnections.writer(file);
        try {
            return new SqliteLog(new SqliteWriter(prepared(connection, ifNew)), new SqliteReaders(file), lock);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection prepared(Connection connection, Supplier<Genesis> ifNew) throws SQLException {
        if (SqliteSchema.isNew(connection)) {
            new SqliteWriter(connection).inTransaction(fresh -> {
                SqliteSchema.create(fresh.connection());
                new SideRows(fresh).putBodyKey(BodyKey.fresh());
                new SideRows(fresh).putGenesis(ifNew.get());
                return fresh;
            });
        }
        SqliteSchema.requireKnown(connection);
        SqliteSchema.requireOurs(connection);
        SqliteIndexes.completeOld(connection);
        new SqliteWriter(connection).inTransaction(opened -> {
            new SideRows(opened).sweepAll();
            return opened;
        });
        return connection;
    }

    /** What a restore left unfinished looks like a log, and is the beginning of one. */
    private static SqliteLog whole(Path directory, SqliteLog log) {
        Optional<String> unfinished =
                log.genesis().unfinished(log.head().map(Commit::last).orElse(0L));
        if (unfinished.isPresent()) {
            log.close();
            throw new LogOpenException(
                    "The log in " + directory.toAbsolutePath() + " is not whole: " + unfinished.get() + ".", null);
        }
        return log;
    }

    private static SqliteLog checked(SqliteLog log) {
        List<String> defects = log.indexDefects();
        if (!defects.isEmpty()) {
            log.close();
            throw new LogOpenException("The log may not be written: " + String.join("; ", defects), null);
        }
        return log;
    }
}
