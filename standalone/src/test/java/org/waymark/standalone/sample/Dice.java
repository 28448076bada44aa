package org.waymark.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance with a name, so that the same name always falls the same way; a change in one stream of events leaves all
 * others as they were. {@link Random} is specified to the bit.
 */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    static Dice of(String name) {
        long seed = 0;
        for (int at = 0; at < name.length(); at++) {
            seed = (seed ^ name.charAt(at)) * SPREAD;
        }
        return new Dice(seed);
    }

    /** True in so many of hundred cases. */
    boolean in100(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** So many of these, or all, in their own order. */
    <T> List<T> some(List<T> all, int count) {
        List<T> left = new ArrayList<>(all);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
