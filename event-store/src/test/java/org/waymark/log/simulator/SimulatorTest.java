package org.waymark.log.simulator;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of histories of the real protocol over a simulated replica set. One that fails tells its seed and its last
 * steps; {@code -Dwaymark.simulator.seed=N} replays it alone.
 */
class SimulatorTest {
    private static final int ORDINARY = 2_000;

    /** Histories where time does not matter. */
    private static final int MANY = 100_000;

    @Test
    void theProtocolHoldsInEveryHistory() {
        Long replay = Long.getLong("waymark.simulator.seed");
        LongStream seeds = replay == null ? LongStream.range(0, ORDINARY) : LongStream.of(replay);
        seeds.parallel().forEach(seed -> new Schedule(seed, Set.of()).run());
    }

    /** Each of them once came to harm, and tells of what. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({"64313, a command cut in two by a fail-over does not go on from its middle afterwards"})
    void aHistoryThatOnceCameToHarmNoLongerDoes(long seed, String ignored) {
        new Schedule(seed, Set.of()).run();
    }

    @Tag("slow")
    @Test
    void theProtocolHoldsInManyMoreHistories() {
        LongStream.range(ORDINARY, MANY).parallel().forEach(seed -> new Schedule(seed, Set.of()).run());
    }
}
