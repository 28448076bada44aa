package org.waymark.rubric.criterion;

/** An exact fraction, above none and up to all: two thirds is two thirds, and no rounding decides a verdict. */
public record Share(int numerator, int denominator) {
    /** The finest share that can be written: ten thousandths. */
    public static final int FINEST = 10_000;

    public Share {
        if (denominator < 1 || denominator > FINEST || numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    /** Whether {@code part} is at least this share of {@code whole}; nothing is no share of nothing. */
    public boolean isReachedBy(long part, long whole) {
        return whole > 0 && part * denominator >= whole * numerator;
    }

    /** Whether {@code part} is at most this share of {@code whole}. */
    public boolean isNotExceededBy(long part, long whole) {
        return part * denominator <= whole * numerator;
    }

    /** How much of {@code whole} is left, at the least, beside a part that is at most this share of it. */
    public long leavesOf(long whole) {
        return whole - whole * numerator / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
