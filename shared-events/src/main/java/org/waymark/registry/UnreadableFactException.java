package org.waymark.registry;

/** The log holds a payload that this program cannot read: a later version wrote it, or what wrote it was broken. */
public final class UnreadableFactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFactException(String message) {
        super(message);
    }

    public UnreadableFactException(String message, Throwable cause) {
        super(message, cause);
    }
}
