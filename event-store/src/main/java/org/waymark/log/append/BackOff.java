package org.waymark.log.append;

import java.time.Duration;

/** Pauses that grow, so that a storage in trouble is asked again soon and then less often. */
final class BackOff {
    /** How a pause is made; a simulator replaces the clock's sleep by its own. */
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    private final Sleep sleep;
    private Duration next = AppendLimits.FIRST_BACK_OFF;

    BackOff(Sleep sleep) {
        this.sleep = sleep;
    }

    void pause() throws InterruptedException {
        sleep.sleep(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(AppendLimits.LONGEST_BACK_OFF) < 0 ? doubled : AppendLimits.LONGEST_BACK_OFF;
    }
}
