package org.waymark.queryside.today;

import org.waymark.queryside.basis.Clocks;

/** What waits for whoever is signed in. */
public interface Todays {

    /**
     * On the partnerships on which an account recorded something, those first on which it did so last.
     *
     * @param clocks only the position that the answer waits for counts: today is now
     */
    TodayView of(String account, Clocks clocks);

    /** On the partnerships of a community, whoever records on them. */
    TodayView ofCommunity(String community, Clocks clocks);
}
