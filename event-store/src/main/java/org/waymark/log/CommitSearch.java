package org.waymark.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a commit by halving: positions and times only grow along the log, so that no index is needed for them. */
final class CommitSearch {
    private CommitSearch() {}

    /** The last commit of those that a condition holds for, when it holds for a beginning of the log and no more. */
    static Optional<Commit> last(CommitLog log, Predicate<Commit> condition) {
        Optional<Commit> head = log.head();
        if (head.isEmpty() || condition.test(head.get())) {
            return head;
        }
        Optional<Commit> found = Optional.empty();
        long from = 1;
        long to = head.get().number();
        while (from < to) {
            long middle = from + (to - from) / 2;
            List<Commit> there = log.read(middle, 1);
            if (!there.isEmpty() && condition.test(there.getFirst())) {
                found = Optional.of(there.getFirst());
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return found;
    }
}
