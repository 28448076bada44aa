package org.waymark.benchmarks.log;

import java.sql.SQLException;

/** Something that keeps events: opened on a place, closed, and opened on it again. */
interface Contender extends AutoCloseable {

    /** Appends one event and returns once it is durable. Numbers are unique and go up; for many threads. */
    void append(long number) throws Exception;

    /** Appends the events of these numbers, {@code from} included, in whatever way is fastest; not measured. */
    void fill(long from, long to) throws Exception;

    /** Reads everything from the first event on and answers how many there were. */
    long replay() throws Exception;

    /** Bytes that all of it takes where it is kept. */
    long bytes() throws Exception;

    @Override
    void close() throws SQLException;

    /** Opens one on a place: a folder's or a database's name. What was appended there before is there again. */
    interface Kind {
        String name();

        Contender open(String place) throws Exception;
    }
}
