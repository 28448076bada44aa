package org.waymark.queryside.known;

/**
 * Whether whoever asks on this thread reads a community in trial. It is asked where the records are read, and nowhere
 * else: what somebody may not read is not there for them, on whatever page they ask.
 */
@FunctionalInterface
public interface Readers {

    /** Nobody reads any community in trial. */
    Readers NONE = (community, founder) -> false;

    boolean read(String community, String founder);
}
