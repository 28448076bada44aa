package org.waymark.stage.naive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In how many histories each clause came to each of its three answers, and each standing was reached. */
final class Coverage {
    private final Map<String, Integer> histories = new TreeMap<>();
    private final Map<String, Set<String>> ofThis = new HashMap<>();

    /** Hears what a clause came to on one day of the history under way. */
    void heard(String clause, Two judged) {
        heard(clause, judged.word());
    }

    /** Hears one answer of the history under way. */
    void heard(String what, String answer) {
        ofThis.computeIfAbsent(what, key -> new HashSet<>()).add(answer);
    }

    void historyIsOver() {
        ofThis.forEach(
                (what, answers) -> answers.forEach(answer -> histories.merge(what + " " + answer, 1, Integer::sum)));
        ofThis.clear();
    }

    synchronized void add(Coverage other) {
        other.histories.forEach((each, n) -> histories.merge(each, n, Integer::sum));
    }

    int of(String what, String answer) {
        return histories.getOrDefault(what + " " + answer, 0);
    }

    @Override
    public String toString() {
        return histories.toString();
    }
}
