package org.waymark.log.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.Part;
import org.waymark.log.sqlite.rows.CommitRows;
import org.waymark.log.sqlite.rows.CommitRows.Which;
import org.waymark.log.sqlite.rows.SideRows;

/** A log in one SQLite file: one process writes, any number read beside it. */
public final class SqliteLog implements CommitLog, AutoCloseable {
    private final @Nullable SqliteWriter writer;
    private final SqliteReaders readers;
    private final @Nullable LogFileLock lock;

    SqliteLog(@Nullable SqliteWriter writer, SqliteReaders readers, @Nullable LogFileLock lock) {
        this.writer = writer;
        this.readers = readers;
        this.lock = lock;
    }

    @Override
    public Genesis genesis() {
        return readers.read(c -> new SideRows(c).genesis());
    }

    @Override
    public Bytes bodyKey() {
        return readers.read(c -> new SideRows(c).bodyKey());
    }

    @Override
    public Optional<Commit> head() {
        return one(Which.newest());
    }

    @Override
    public InsertOutcome insert(List<Commit> commits) {
        return writer().insert(commits);
    }

    @Override
    public List<Commit> read(long fromCommit, int limit) {
        return all(Which.from(fromCommit, limit));
    }

    @Override
    public List<Commit> readStream(String stream, long fromSeq) {
        return all(Which.ofStream(stream, fromSeq));
    }

    @Override
    public OptionalLong lastSeq(String stream) {
        return readers.read(c -> new CommitRows(c).lastSeq(stream));
    }

    @Override
    public Optional<Commit> find(String commitId) {
        return one(Which.withId(commitId));
    }

    @Override
    public Set<String> eventIds(Collection<String> ids) {
        return readers.read(c -> new CommitRows(c).eventIds(ids));
    }

    @Override
    public Optional<Commit> containing(long position) {
        return one(Which.at(position));
    }

    @Override
    public List<Part> putParts(List<Part> parts) {
        return write(statements -> {
            SideRows rows = new SideRows(statements);
            List<Part> stored = new ArrayList<>();
            for (Part part : parts) {
                stored.add(rows.putIfAbsent(part));
            }
            return stored;
        });
    }

    @Override
    public List<Part> parts(Collection<String> ids) {
        return readers.read(c -> new SideRows(c).parts(ids));
    }

    @Override
    public List<Digest> partDigests(String id) {
        return readers.read(c -> new SideRows(c).partDigests(id));
    }

    @Override
    public void eraseParts(Collection<String> ids) {
        write(statements -> {
            SideRows rows = new SideRows(statements);
            for (String id : ids) {
                rows.erase(id);
            }
            return ids;
        });
        checkpoint();
    }

    @Override
    public Set<String> erasedParts(Collection<String> ids) {
        return readers.read(c -> new SideRows(c).erased(ids));
    }

    @Override
    public void sweepParts(Collection<String> ids) {
        write(statements -> {
            SideRows rows = new SideRows(statements);
            for (String id : ids) {
                rows.sweep(id);
            }
            return ids;
        });
    }

    @Override
    public List<String> indexDefects() {
        return readers.read(c -> SqliteIndexes.defects(c.connection()));
    }

    @Override
    public void close() {
        try {
            readers.close();
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw new LogOpenException("The log cannot be closed: " + e.getMessage(), e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    SqliteWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("this log was opened for reading only");
        }
        return writer;
    }

    private void checkpoint() {
        try {
            writer().checkpoint();
        } catch (SQLException e) {
            throw SqliteErrors.whileReading(e);
        }
    }

    private Optional<Commit> one(Which which) {
        return all(which).stream().findFirst();
    }

    private List<Commit> all(Which which) {
        return readers.read(c -> new CommitRows(c).select(which));
    }

    private <T> T write(SqliteWriter.Change<T> change) {
        try {
            return writer().inTransaction(change);
        } catch (SQLException e) {
            throw SqliteErrors.whileWritingParts(e);
        }
    }
}
