package org.waymark.queryside.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Asks again, as a reader's browser does, until an answer that takes long is there. */
public final class Settled {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Settled() {}

    /** The first answer that is whole. */
    public static <A> A of(Callable<A> asking, Predicate<A> whole) throws Exception {
        Instant until = Instant.now().plus(LONGEST);
        A answer = asking.call();
        while (!whole.test(answer)) {
            assertThat(Instant.now()).as("an answer in time").isBefore(until);
            Thread.sleep(PAUSE);
            answer = asking.call();
        }
        return answer;
    }
}
