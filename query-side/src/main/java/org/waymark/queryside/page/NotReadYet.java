package org.waymark.queryside.page;

/** The views are still on their first way through the log, so no page can say what is. */
public final class NotReadYet extends RuntimeException {

    /** What came with the request. */
    public enum Sent {
        NOTHING,
        /** A form, kept as a draft of its page. */
        KEPT,
        /** A form too long to keep. */
        LOST
    }

    private final long taken;
    private final long goal;
    private final Sent sent;

    NotReadYet(long taken, long goal, Sent sent) {
        super(taken + " of " + goal);
        this.taken = taken;
        this.goal = goal;
        this.sent = sent;
    }

    /** Whether a form was sent, and what became of it. */
    public Sent sent() {
        return sent;
    }

    /** How many entries are read. */
    public long taken() {
        return taken;
    }

    /** How many there are to read. */
    public long goal() {
        return goal;
    }
}
