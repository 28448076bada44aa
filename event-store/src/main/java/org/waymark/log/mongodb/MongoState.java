package org.waymark.log.mongodb;

import java.time.Instant;

/**
 * How the database is, for a health page and for whoever is refused.
 *
 * @param reason what is wrong and what to do, or that all is well
 */
public record MongoState(Kind kind, String reason, Instant since) {
    /** What kind of state it is. */
    public enum Kind {
        /** Not seen yet since this process began. */
        STARTING,
        /** The log can be read and written. */
        READY,
        /** It does not answer; it is asked again until it does. */
        AWAY,
        /** It answers, but the log may not be kept there as it is; somebody must mend it. */
        REFUSED
    }

    /** Whether it may become another one by itself. */
    boolean isPassing() {
        return kind == Kind.STARTING || kind == Kind.AWAY;
    }

    boolean isReady() {
        return kind == Kind.READY;
    }
}
