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

    /** How long this key has to wait from now on; empty when it may try. */
    synchronized Optional<Duration> waitOf(String key) {
        var now = clock.instant();
        return Optional.ofNullable(tries.get(key))
                .filter(known -> now.isBefore(known.next()))
                .map(known -> Duration.between(now, known.next()));
    }

    /** Counts a try, before its outcome is known: a hundred at once are a hundred tries. */
    synchronized void count(String key) {
        var now = clock.instant();
        var known = tries.get(key);
        int count = known == null || now.isAfter(known.last().plus(FORGOTTEN)) ? 1 : known.count() + 1;
        tries.put(key, new Tries(count, now, now.plus(waitAfter(count))));
    }

    /** The try was a right one. */
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
