package org.waymark.stage.naive;

/**
 * "share >= x, at least m: items N among D: nL, nU certain and possible members of N, oL, oU those of D outside N (an
 * item that may or may not be in N counts in nU and in oU)."
 */
final class NaiveShare {
    private int certainInN;
    private int possibleInN;
    private int certainOutside;
    private int possibleOutside;
    private int certainInD;
    private boolean someMayBeInD;

    /** One item: whether it is in D and in N, in D and outside N, in D at all. */
    void add(Two inN, Two outside, Two inD) {
        certainInN += inN.lo() ? 1 : 0;
        possibleInN += inN.hi() ? 1 : 0;
        certainOutside += outside.lo() ? 1 : 0;
        possibleOutside += outside.hi() ? 1 : 0;
        certainInD += inD.lo() ? 1 : 0;
        someMayBeInD |= inD.hi();
    }

    /** "Certain members of D fewer than m: cannot tell", and "(nothing possible: not met)" with each use of it. */
    Two atLeast(int numerator, int denominator, int m) {
        if (!someMayBeInD) {
            return Two.NO;
        }
        if (certainInD < m) {
            return Two.MAYBE;
        }
        // "lo: nL / (nL + oU) >= x; hi: nU / (nU + oL) >= x."
        return Two.of(
                certainInN * denominator >= numerator * (certainInN + possibleOutside),
                possibleInN * denominator >= numerator * (possibleInN + certainOutside));
    }
}
