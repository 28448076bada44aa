package org.waymark.queryside.ripple;

import java.util.List;
import org.waymark.fact.Fact;

/** Asks what would move. */
public interface Ripples {

    /** Partnerships that are judged for one question at most; facts of a community may touch all of it. */
    int MOST = 200;

    /**
     * What these facts would move, recorded now and in this order after everything that is known.
     *
     * @param facts as a dry run answers them: decided, with their ids
     */
    RippleView of(List<Fact> facts);
}
