package org.waymark.access.store;

/** The store of accounts does not answer just now. It is asked again with the next request; nothing need be mended here. */
public final class AccessAwayException extends RuntimeException {

    public AccessAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
