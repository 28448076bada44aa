package org.waymark.benchmarks.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A table with number, type and payload, a prepared insert and a transaction each; no index, no hash, no check. */
final class BareTable implements Contender {

    /** Rows in one transaction while filling. */
    private static final int BATCH = 10_000;

    private final Path place;
    private final Connection connection;
    private final PreparedStatement insert;

    private BareTable(Path place, Connection connection) throws SQLException {
        this.place = place;
        this.connection = connection;
        this.insert = connection.prepareStatement("INSERT INTO entries (id, type, payload) VALUES (?, ?, ?)");
    }

    static BareTable open(Path place) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("bare.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, type TEXT, payload BLOB)");
        }
        return new BareTable(place, connection);
    }

    @Override
    public synchronized void append(long number) throws SQLException {
        insert.setLong(1, number);
        insert.setString(2, Sample.TYPE);
        insert.setBytes(3, Sample.bytes());
        insert.executeUpdate();
    }

    @Override
    public void fill(long from, long to) throws SQLException {
        connection.setAutoCommit(false);
        for (long number = from; number < to; number++) {
            append(number);
            if (number % BATCH == 0) {
                connection.commit();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public long replay() throws SQLException {
        long events = 0;
        long bytes = 0;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT id, type, payload FROM entries ORDER BY id")) {
            while (row.next()) {
                bytes += row.getString(2).length() + row.getBytes(3).length;
                events++;
            }
        }
        if (bytes < events) {
            throw new IllegalStateException("rows without content");
        }
        return events;
    }

    @Override
    public long bytes() throws Exception {
        return Sqlite.bytes(place);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
