package org.waymark.log.sqlite.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection with its statements, each prepared once: preparing costs more than executing. For one thread at a time. */
public final class SqliteStatements implements AutoCloseable {
    /** Makes something of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public SqliteStatements(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    public void execute(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        try {
            statement.execute();
        } catch (SQLException e) {
            // a statement that failed stays under way and would hold up the next transaction
            prepared.remove(sql);
            statement.close();
            throw e;
        }
    }

    public <T> List<T> all(Row<T> as, String sql, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = bound(sql, values).executeQuery()) {
            while (row.next()) {
                found.add(as.read(row));
            }
        }
        return found;
    }

    public <T> Optional<T> first(Row<T> as, String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet row = bound(sql, values).executeQuery()) {
            return row.next() ? Optional.of(as.read(row)) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
