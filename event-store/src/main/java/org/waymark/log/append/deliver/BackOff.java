package org.waymark.log.append.deliver;

import java.time.Duration;
import org.waymark.log.draft.AppendLimits;

/** Pauses that grow, so that a storage in trouble is asked again soon and then less often. */
public final class BackOff {
    /** How a pause is made; a simulator replaces the clock's sleep by its own. */
    @FunctionalInterface
    public interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    private final Sleep sleep;
    private Duration next = AppendLimits.FIRST_BACK_OFF;

    public BackOff(Sleep sleep) {
        this.sleep = sleep;
    }

    void pause() throws InterruptedException {
        sleep.sleep(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(AppendLimits.LONGEST_BACK_OFF) < 0 ? doubled : AppendLimits.LONGEST_BACK_OFF;
    }
}
