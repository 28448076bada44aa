package org.waymark.standalone.transfer;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Says how far something long is: a line for each tenth, so that a log file of it stays readable. */
public final class Progress implements LongConsumer {

    private static final int STEPS = 10;

    private final long whole;
    private final String done;
    private final PrintWriter out;
    private long told;

    public Progress(long whole, PrintWriter out) {
        this(whole, "", out);
    }

    /** Of one step of several: the word, such as "read", says what was done with the entries. */
    Progress(long whole, String done, PrintWriter out) {
        this.whole = whole;
        this.done = done.isEmpty() ? "" : " " + done;
        this.out = out;
    }

    @Override
    public void accept(long entries) {
        long step = whole == 0 ? STEPS : entries * STEPS / whole;
        if (step > told) {
            told = step;
            out.println(entries + " of " + whole + " entries" + done);
        }
    }
}
