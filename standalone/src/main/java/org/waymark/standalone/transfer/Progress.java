package org.waymark.standalone.transfer;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Says how far something long is: a line for each tenth, so that a log file of it stays readable. */
public final class Progress implements LongConsumer {

    private static final int STEPS = 10;

    private final long whole;
    private final PrintWriter out;
    private long told;

    public Progress(long whole, PrintWriter out) {
        this.whole = whole;
        this.out = out;
    }

    @Override
    public void accept(long done) {
        long step = whole == 0 ? STEPS : done * STEPS / whole;
        if (step > told) {
            told = step;
            out.println(done + " of " + whole + " entries");
        }
    }
}
