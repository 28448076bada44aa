package org.waymark.queryside.known;

/**
 * Takes in every fact in log order, each one once; the processor sees to both. It keeps entries with their positions,
 * so that a reader cuts what it holds at the end of a commit and never sees half of one.
 */
public interface Projection {

    /** Takes in the next fact. */
    void on(Recorded recorded);
}
