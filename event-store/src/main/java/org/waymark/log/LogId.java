package org.waymark.log;

/** The identity of one log; a restored log gets a new one, so that nobody goes on reading where another log stopped. */
public record LogId(String value) {
    public LogId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a log id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
