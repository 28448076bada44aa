package org.waymark.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.access.SetClock;

/** Guessing costs time, bounded, and is forgotten. */
class ThrottleTest {

    private final SetClock clock = new SetClock();
    private final Throttle throttle = new Throttle(3, Duration.ofSeconds(10), Duration.ofSeconds(60), clock);

    @Test
    void waitsDoubleUpToTheLimitAndNeverBeyond() {
        var waits = new long[8];
        for (int i = 0; i < waits.length; i++) {
            throttle.count("ines");
            waits[i] = throttle.waitOf("ines").map(Duration::toSeconds).orElse(0L);
            clock.forward(Duration.ofSeconds(waits[i]));
            assertThat(throttle.waitOf("ines")).isEmpty();
        }
        assertThat(waits).containsExactly(0, 0, 10, 20, 40, 60, 60, 60);
        assertThat(throttle.waitOf("somebody else")).isEmpty();
    }

    @Test
    void aRightTryOrAnHourOfPeaceStartsAfresh() {
        for (int i = 0; i < 100; i++) {
            throttle.count("ines");
        }
        assertThat(throttle.waitOf("ines")).contains(Duration.ofSeconds(60));
        throttle.clear("ines");
        assertThat(throttle.waitOf("ines")).isEmpty();

        for (int i = 0; i < 3; i++) {
            throttle.count("ines");
        }
        clock.forward(Throttle.FORGOTTEN.plusSeconds(1));
        throttle.count("ines");
        assertThat(throttle.waitOf("ines")).isEmpty();
    }

    @Test
    void aFloodOfNamesCostsBoundedMemory() {
        for (int i = 0; i < 3; i++) {
            throttle.count("first");
        }
        for (int i = 0; i < Throttle.MOST_KEYS; i++) {
            throttle.count("name " + i);
        }
        assertThat(throttle.waitOf("first")).as("the oldest was let go").isEmpty();
    }
}
