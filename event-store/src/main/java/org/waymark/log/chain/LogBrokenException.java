package org.waymark.log.chain;

/** The log is not what it must be at one commit. Reading stops here: to skip it would be to guess. */
public final class LogBrokenException extends RuntimeException {
    private final long commit;

    public LogBrokenException(long commit, String message) {
        super("Commit " + commit + ": " + message);
        this.commit = commit;
    }

    /** The number of the commit that does not fit. */
    public long commit() {
        return commit;
    }
}
