package org.waymark.stage.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.fact.Fact;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/**
 * What was last said of an id when a fact speaks of it: the latest that may have been said when the fact may have
 * happened, and the first of all where there was none yet.
 */
public final class LastSaid<F extends Fact> {
    private final Map<String, List<Standing<F>>> byId = new HashMap<>();

    /**
     * What was said, by id.
     *
     * @param said in the order of the rules
     */
    public LastSaid(List<Standing<F>> said, Function<F, String> id) {
        said.forEach(each -> byId.computeIfAbsent(id.apply(each.fact()), any -> new ArrayList<>())
                .add(each));
    }

    public Optional<F> at(Span fact, String id) {
        List<Standing<F>> said = byId.getOrDefault(id, List.of());
        int low = 0;
        int high = said.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (said.get(middle).span().first().isAfter(fact.first())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.get(Math.max(0, low - 1)).fact());
    }
}
