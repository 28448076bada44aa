package org.waymark.stage.next.act;

import org.waymark.fact.Fact;

/** Gives ids that no entry, person or organisation of a record has; of one answer each only once. */
public final class Minting {
    private int last;

    /** Where a fact comes among those of one answer: later than what it was thought of after. */
    public static int number(Fact fact) {
        return Integer.parseInt(fact.entry().substring(Act.NEW.length()));
    }

    String next() {
        last++;
        return Act.NEW + last;
    }
}
