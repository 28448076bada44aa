package org.waymark.commandside.stream;

/**
 * Whether a record is closed to an account, because its community is in trial. To whom a record is closed, it answers as
 * one would that was never registered.
 */
@FunctionalInterface
public interface Closed {

    /** Where every record is open. */
    Closed TO_NOBODY = (stream, account) -> false;

    boolean to(StreamId stream, String account);
}
