package org.waymark.stage.excerpt;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.record.Logged;
import org.waymark.record.Pairing;
import org.waymark.record.Standing;

/**
 * An entry with all that corrects or voids it, and what voids those. Which of its contents is read depends on which of
 * its members are there, so they are kept or left out together.
 *
 * @param members in log order
 */
record Family(List<Logged> members) {

    /** What may be read in its place. */
    Stream<Fact> contents() {
        return members.stream()
                .filter(each -> !(each.fact() instanceof EntryVoided))
                .map(Standing::content);
    }

    /** The states that it may begin, end or mark. */
    Stream<Pairing.Key> keys() {
        return contents().flatMap(fact -> Pairing.of(fact).stream()).map(Pairing::key);
    }

    boolean isAmended() {
        return members.size() > 1;
    }
}
