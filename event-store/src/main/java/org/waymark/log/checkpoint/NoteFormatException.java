package org.waymark.log.checkpoint;

/** A note or a key that is not one; the message names the field, what stands there, and the remedy. */
public final class NoteFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteFormatException(String message) {
        super(message);
    }
}
