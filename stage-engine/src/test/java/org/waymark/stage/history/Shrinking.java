package org.waymark.stage.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.stage.Cases;

/** Makes a case file small that shows something, so that a person can read why. */
public final class Shrinking {
    private Shrinking() {}

    /** Removes lines, many at a time at first, as long as what is left still shows it. */
    public static List<String> whileStill(List<String> lines, Predicate<List<String>> shows) {
        List<String> rest = lines;
        for (int size = Math.max(1, lines.size() / 2); size > 0; size = size / 2) {
            for (int from = 0; from < rest.size(); ) {
                List<String> fewer = new ArrayList<>(rest);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                fewer = Cases.admissible(fewer);
                if (shows.test(fewer)) {
                    rest = fewer;
                } else {
                    from += size;
                }
            }
        }
        return rest;
    }
}
