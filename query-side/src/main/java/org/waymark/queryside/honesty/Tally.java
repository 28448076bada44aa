package org.waymark.queryside.honesty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.queryside.honesty.HonestyView.Count;
import org.waymark.queryside.honesty.HonestyView.Ref;

/** Entries under the key of the number that counts them, while the numbers are found. */
final class Tally {

    private final Map<String, List<Ref>> byKey = new LinkedHashMap<>();

    void add(String key, Ref entry) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }

    /** A number, which may be none; it is then listed as none. */
    Count count(String key) {
        return new Count(
                key, byKey.computeIfAbsent(key, any -> new ArrayList<>()).size());
    }

    /** The entries of a number that was asked for or counted. */
    Optional<List<Ref>> entries(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
