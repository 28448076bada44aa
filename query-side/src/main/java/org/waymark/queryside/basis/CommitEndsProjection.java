package org.waymark.queryside.basis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.waymark.log.read.LogPosition;

/**
 * Every place between two commits that the views have reached. A basis is such a place; the last one is the position up
 * to which answers are given, so that none shows half a commit.
 */
public final class CommitEndsProjection {

    private final Supplier<LogPosition> beginning;
    private final List<LogPosition> known = new ArrayList<>();

    /** The beginning is asked for when it is needed first: the storage need not answer before. */
    public CommitEndsProjection(Supplier<LogPosition> beginning) {
        this.beginning = beginning;
    }

    /** A commit was taken in whole. */
    public synchronized void on(LogPosition end) {
        if (end.position() > ends().getLast().position()) {
            ends().add(end);
        }
    }

    /** The last commit taken in whole. */
    public synchronized LogPosition newest() {
        return ends().getLast();
    }

    /** The end of the commit that contains a position, if the views have it. */
    public synchronized Optional<LogPosition> containing(long position) {
        int index = firstThat(end -> end.position() >= position);
        return index < known.size() ? Optional.of(known.get(index)) : Optional.empty();
    }

    /** What had been recorded by an instant. */
    public synchronized LogPosition knownAt(Instant instant) {
        int index = firstThat(end -> end.position() > 0 && end.recordedAt().isAfter(instant));
        return known.get(index - 1);
    }

    private List<LogPosition> ends() {
        if (known.isEmpty()) {
            known.add(beginning.get());
        }
        return known;
    }

    private int firstThat(Predicate<LogPosition> holds) {
        int low = 0;
        int high = ends().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(known.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
