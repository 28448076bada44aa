package org.waymark.log.append.deliver;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a write is not settled, for as long as it is not: told to the program's log once per reason, and to whoever asks.
 * Without it a log that takes nothing is silent, and its operator learns of it from those who wait.
 */
public final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** Reasons told in one stretch; more of them are one story told in many words. */
    static final int MOST_REASONS = 20;

    private final Set<String> told = new HashSet<>();
    private volatile @Nullable String now;
    private volatile @Nullable String full;

    /** Another try failed, for this reason. */
    void met(String reason) {
        now = reason;
        if (told.size() < MOST_REASONS && told.add(withoutNumbers(reason))) {
            LOG.warn("A write is not settled and is sent again and again until it is: {}", reason);
        }
    }

    /** The storage has no room; a refusal that the next sender would meet again. */
    public void full(String reason) {
        if (full == null) {
            LOG.warn("Nothing can be recorded: {}", reason);
        }
        full = reason;
    }

    /** A write was settled. */
    void settled() {
        if (now != null || full != null) {
            LOG.info("Writes are settled again");
            now = null;
            full = null;
            told.clear();
        }
    }

    /** Why there was no room for the write refused last, until one is settled. For any thread. */
    public Optional<String> full() {
        return Optional.ofNullable(full);
    }

    /** The reason met last; empty while writes are settled at once. For any thread. */
    public Optional<String> now() {
        return Optional.ofNullable(now);
    }

    /** Times and counts differ from try to try; the reason is the same. */
    private static String withoutNumbers(String reason) {
        return reason.replaceAll("[0-9]+", "");
    }
}
