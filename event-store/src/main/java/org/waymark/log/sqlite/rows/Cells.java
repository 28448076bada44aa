package org.waymark.log.sqlite.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;

/** The cells of one row from left to right: finding a column by its name costs more than reading it. */
final class Cells {
    private final ResultSet row;
    private int column;

    Cells(ResultSet row) {
        this.row = row;
    }

    long number() throws SQLException {
        return row.getLong(++column);
    }

    boolean flag() throws SQLException {
        return number() != 0;
    }

    String text() throws SQLException {
        return row.getString(++column);
    }

    Instant instant() throws SQLException {
        return Instant.ofEpochMilli(number());
    }

    Bytes bytes() throws SQLException {
        return Bytes.of(row.getBytes(++column));
    }

    Digest digest() throws SQLException {
        return Digest.of(row.getBytes(++column));
    }
}
