package org.waymark.standalone;

/** Something the person at the keyboard can mend; the message says what is wrong and how. */
public final class SaidPlainly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SaidPlainly(String message) {
        super(message);
    }

    public SaidPlainly(String message, Throwable cause) {
        super(message, cause);
    }
}
