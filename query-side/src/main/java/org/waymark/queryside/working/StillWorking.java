package org.waymark.queryside.working;

/** An answer is being worked out and not there yet; asked again a little later, it is further. */
public final class StillWorking extends RuntimeException {

    private final int done;
    private final int all;

    /**
     * So far.
     *
     * @param done how many parts of the answer are there
     * @param all how many it has
     */
    public StillWorking(int done, int all) {
        super(done + " of " + all);
        this.done = done;
        this.all = all;
    }

    /** How many parts of the answer are there. */
    public int done() {
        return done;
    }

    /** How many parts it has. */
    public int all() {
        return all;
    }
}
