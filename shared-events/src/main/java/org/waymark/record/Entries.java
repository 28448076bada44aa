package org.waymark.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one stream, or one partnership's part of the log, holds in log order. Appending answers a new one and leaves this
 * one as it is; versions in a line share one array, so that every old basis stays at hand for almost nothing.
 */
public final class Entries {

    private static final int FIRST_CAPACITY = 16;

    /** Nothing recorded yet. */
    public static final Entries NONE = new Entries(new Logged[0], 0, new AtomicInteger());

    private final @Nullable Logged[] slots;
    private final int size;
    /** How many slots some version has filled: the one version that ends there may append in place. */
    private final AtomicInteger filled;

    private Entries(@Nullable Logged[] slots, int size, AtomicInteger filled) {
        this.slots = slots;
        this.size = size;
        this.filled = filled;
    }

    /** All of these, which must be in log order. */
    public static Entries of(Iterable<Logged> logged) {
        Entries entries = NONE;
        for (Logged each : logged) {
            entries = entries.append(each);
        }
        return entries;
    }

    /** These entries and one more, which must come later in the log. */
    public Entries append(Logged next) {
        if (size > 0 && !follows(get(size - 1), next)) {
            throw new IllegalArgumentException("position " + next.position() + " does not follow "
                    + get(size - 1).position());
        }
        if (size < slots.length && filled.compareAndSet(size, size + 1)) {
            slots[size] = next;
            return new Entries(slots, size + 1, filled);
        }
        @Nullable Logged[] copy = Arrays.copyOf(slots, Math.max(FIRST_CAPACITY, size * 2));
        Arrays.fill(copy, size, copy.length, null);
        copy[size] = next;
        return new Entries(copy, size + 1, new AtomicInteger(size + 1));
    }

    private static boolean follows(Logged last, Logged next) {
        return next.position() > last.position() && !next.recordedAt().isBefore(last.recordedAt());
    }

    /** Those up to a position of the log, that one included. */
    public Entries upTo(long position) {
        return prefix(logged -> logged.position() <= position);
    }

    /** Those that had been recorded by an instant. */
    public Entries knownAt(Instant instant) {
        return prefix(logged -> !logged.recordedAt().isAfter(instant));
    }

    /** What there would be, had these entries never been recorded. */
    public Entries without(Set<String> entries) {
        List<Logged> rest = list().stream()
                .filter(logged -> !entries.contains(logged.entry()))
                .toList();
        return rest.size() == size ? this : of(rest);
    }

    private Entries prefix(Predicate<Logged> known) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.test(get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == size ? this : new Entries(slots, low, filled);
    }

    /** All of them in log order; cannot be changed. */
    @SuppressWarnings("NullAway") // the slots before size are filled
    public List<Logged> list() {
        return Collections.unmodifiableList(Arrays.asList(slots).subList(0, size));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether nothing is recorded. */
    public boolean isEmpty() {
        return size == 0;
    }

    private Logged get(int index) {
        Logged logged = slots[index];
        if (logged == null) {
            throw new IllegalStateException("slot " + index + " of " + size + " is empty");
        }
        return logged;
    }
}
