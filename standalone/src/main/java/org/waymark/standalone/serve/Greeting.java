package org.waymark.standalone.serve;

import java.time.Duration;
import java.util.Optional;
import org.waymark.queryside.follow.LogFollower;

/** What a start ends with. "Ready" on a log that is not what was acknowledged would be a lie. */
final class Greeting {

    /** How long a start waits to have seen the whole log; a larger one is read on while pages say so. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(20);

    private Greeting() {}

    static String of(LogFollower views, String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!views.catchingUp().isDone() && views.reason().isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        Optional<Throwable> reason = views.reason();
        return reason.isEmpty()
                ? "Waymark is ready: " + address
                : "Waymark runs, but shows only a part and records nothing, because the log is not as it must be: "
                        + reason.get().getMessage() + "\nRun waymark verify, and restore a copy that verifies. "
                        + address;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
