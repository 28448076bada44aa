package org.waymark.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down someone who guesses: after some free tries each further one costs a wait that doubles up to a limit. It
 * never locks anything for good and forgets after an hour without tries.
 */
final class Throttle {

    /** Keys remembered; the one used longest ago goes first, so memory stays bounded under any flood. */
    static final int MOST_KEYS = 10_000;

    /** After this long without a try a key starts afresh. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private record Tries(int count, Instant last, Instant next) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private final int free;
    private final Duration firstWait;
    private final Duration longestWait;
    private final Clock clock;

    Throttle(int free, Duration firstWait, Duration longestWait, Clock clock) {
        this.free = free;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
        this.clock = clock;
    }

    /**
     * Takes a try, or says how long this key has to wait for one. It counts before its outcome is known, and in one step
     * with the question: of a hundred at once only the free ones are let through.
     */
    synchronized Optional<Duration> tryTake(String key) {
        var now = clock.instant();
        var known = tries.get(key);
        if (known != null && now.isBefore(known.next())) {
            return Optional.of(Duration.between(now, known.next()));
        }
        int count = known == null || now.isAfter(known.last().plus(FORGOTTEN)) ? 1 : known.count() + 1;
        tries.put(key, new Tries(count, now, now.plus(waitAfter(count))));
        return Optional.empty();
    }

    /** A try that was taken was no guess: neither it nor its wait counts; those before it do. */
    synchronized void giveBack(String key) {
        tries.computeIfPresent(
                key,
                (same, known) -> known.count() == 1 ? null : new Tries(known.count() - 1, known.last(), known.last()));
    }

    /** Who knows the secret may start afresh. */
    synchronized void clear(String key) {
        tries.remove(key);
    }

    private Duration waitAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - free, Long.SIZE / 4);
        var wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
