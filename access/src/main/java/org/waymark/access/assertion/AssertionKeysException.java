package org.waymark.access.assertion;

/** A secret is missing or unfit; the message names the setting and the remedy, never the secret. */
public final class AssertionKeysException extends RuntimeException {

    AssertionKeysException(String message) {
        super(message);
    }
}
