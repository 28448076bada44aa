package org.waymark.stage.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Delta debugging: of some things that together do something, finds few that still do it, of which none can be left out. */
final class Minimal {
    private Minimal() {}

    /**
     * Such a set, the same each time. It need not be the only one: of two that each suffice alone, one is found.
     *
     * @param all do it together; nothing does not
     * @param does need not grow with the set: the opposite of doing it may come back as more is left out
     */
    static Set<String> of(List<String> all, Predicate<Set<String>> does) {
        List<String> rest = all;
        int parts = 2;
        while (rest.size() > 1) {
            List<String> fewer = fewer(rest, parts, does);
            if (fewer.size() < rest.size()) {
                parts = fewer.size() <= rest.size() / parts + 1 ? 2 : Math.max(2, parts - 1);
                rest = fewer;
            } else if (parts >= rest.size()) {
                break;
            } else {
                parts = Math.min(rest.size(), 2 * parts);
            }
        }
        return new LinkedHashSet<>(rest);
    }

    /** One part if it does it alone, else all but one part if those do; else all. */
    private static List<String> fewer(List<String> all, int parts, Predicate<Set<String>> does) {
        List<List<String>> pieces = pieces(all, parts);
        for (List<String> piece : pieces) {
            if (piece.size() < all.size() && does.test(new LinkedHashSet<>(piece))) {
                return piece;
            }
        }
        for (List<String> piece : pieces) {
            List<String> others = new ArrayList<>(all);
            others.removeAll(piece);
            if (!others.isEmpty() && does.test(new LinkedHashSet<>(others))) {
                return others;
            }
        }
        return all;
    }

    private static List<List<String>> pieces(List<String> all, int parts) {
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) i * all.size() / parts);
            int to = (int) ((long) (i + 1) * all.size() / parts);
            if (from < to) {
                pieces.add(all.subList(from, to));
            }
        }
        return pieces;
    }
}
