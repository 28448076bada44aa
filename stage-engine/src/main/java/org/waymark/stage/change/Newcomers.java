package org.waymark.stage.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.record.Entries;
import org.waymark.record.Logged;

/**
 * What one of two states of knowledge has and the other has not, and every state between the two. Where less is known now
 * than then, what makes the difference is what is not known yet.
 */
record Newcomers(Knowledge more, boolean added, Set<String> entries) {

    static Newcomers between(Knowledge then, Knowledge now) {
        boolean added = size(now) >= size(then);
        Knowledge more = added ? now : then;
        Knowledge less = added ? then : now;
        Set<String> entries = new LinkedHashSet<>();
        Stream.concat(later(less.partnership(), more.partnership()), later(less.community(), more.community()))
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .forEach(logged -> entries.add(logged.entry()));
        return new Newcomers(more, added, entries);
    }

    private static long size(Knowledge knowledge) {
        return (long) knowledge.partnership().size() + knowledge.community().size();
    }

    private static Stream<Logged> later(Entries less, Entries more) {
        List<Logged> list = more.list();
        return list.subList(Math.min(less.size(), list.size()), list.size()).stream();
    }

    /** What is to be left out of the fuller knowledge, so that of all newcomers these alone make the difference. */
    Set<String> leftOut(Set<String> alone) {
        if (!added) {
            return alone;
        }
        Set<String> others = new LinkedHashSet<>(entries);
        others.removeAll(alone);
        return others;
    }
}
