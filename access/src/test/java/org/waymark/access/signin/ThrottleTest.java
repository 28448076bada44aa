package org.waymark.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
            assertThat(throttle.tryTake("ines")).isEmpty();
            waits[i] = waitOf("ines");
            clock.forward(Duration.ofSeconds(waits[i]));
        }
        assertThat(waits).containsExactly(0, 0, 10, 20, 40, 60, 60, 60);
        assertThat(throttle.tryTake("somebody else")).isEmpty();
    }

    @Test
    void aRightTryOrAnHourOfPeaceStartsAfresh() {
        takeAll(3);
        assertThat(throttle.tryTake("ines")).contains(Duration.ofSeconds(10));
        throttle.clear("ines");
        takeAll(3);
        clock.forward(Throttle.FORGOTTEN.plusSeconds(1));
        takeAll(3);
        assertThat(throttle.tryTake("ines")).contains(Duration.ofSeconds(10));
    }

    @Test
    void aTryGivenBackDoesNotCountAndThoseBeforeItDo() {
        takeAll(2);
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.tryTake("ines")).as("right try " + i).isEmpty();
            throttle.giveBack("ines");
        }
        takeAll(1);
        assertThat(throttle.tryTake("ines")).contains(Duration.ofSeconds(10));
    }

    @Test
    void ofABurstOnlyTheFreeTriesAreLetThrough() throws Exception {
        int guessers = 32;
        var start = new CountDownLatch(guessers);
        var letThrough = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(guessers)) {
            for (int i = 0; i < guessers; i++) {
                people.execute(() -> {
                    start.countDown();
                    while (start.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    if (throttle.tryTake("ines").isEmpty()) {
                        letThrough.incrementAndGet();
                    }
                });
            }
        }
        assertThat(letThrough).hasValue(3);
    }

    @Test
    void aFloodOfNamesCostsBoundedMemory() {
        takeAll(3);
        for (int i = 0; i < Throttle.MOST_KEYS; i++) {
            throttle.tryTake("name " + i);
        }
        assertThat(throttle.tryTake("ines")).as("the oldest was let go").isEmpty();
    }

    private void takeAll(int tries) {
        for (int i = 0; i < tries; i++) {
            assertThat(throttle.tryTake("ines")).isEmpty();
        }
    }

    /** A try that has to wait counts nothing; one that need not is given back. */
    private long waitOf(String key) {
        var wait = throttle.tryTake(key);
        if (wait.isEmpty()) {
            throttle.giveBack(key);
        }
        return wait.map(Duration::toSeconds).orElse(0L);
    }
}
