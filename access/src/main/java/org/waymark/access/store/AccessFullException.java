package org.waymark.access.store;

/** There is no room left where accounts are kept. Nothing was written; the message says what to do. */
public final class AccessFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessFullException(Throwable cause) {
        super(
                "the disk of the accounts is full; nothing was written. Make room, then try again; reading goes on",
                cause);
    }
}
