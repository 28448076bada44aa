package org.waymark.access.store;

/** {@code access.db} could not be opened, read or written; the message says which and what to do. */
public final class AccessStoreException extends RuntimeException {

    public AccessStoreException(String message) {
        super(message);
    }

    public AccessStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
