package org.waymark.queryside.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Unread;

/** What was set aside because nobody here can read it, by the stream it stands on: nothing else of it is certain. */
public final class UnreadEntries {

    private final ConcurrentHashMap<String, List<Unread>> byStream = new ConcurrentHashMap<>();

    /** Sets one aside. */
    public void add(String stream, Unread entry) {
        byStream.merge(stream, List.of(entry), UnreadEntries::both);
    }

    private static List<Unread> both(List<Unread> some, List<Unread> more) {
        List<Unread> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Those on any of these records that were in the log at a position, in log order. */
    public List<Unread> on(Stream<Home> homes, long position) {
        return homes.flatMap(home -> byStream.getOrDefault(home.stream(), List.of()).stream())
                .filter(entry -> entry.position() <= position)
                .sorted(Comparator.comparingLong(Unread::position))
                .toList();
    }
}
