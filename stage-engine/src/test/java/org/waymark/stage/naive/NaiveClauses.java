package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;

/**
 * "A clause or indicator of section 5 with an exemption in force at t (partnership's or community's) holds". Also tells a
 * listener what each clause came to, so that a test can see what its histories reach.
 */
final class NaiveClauses {
    /** Hears what a clause came to on a day, exemptions aside. */
    interface Listener {
        void heard(String clause, Two judged);
    }

    private record Exemption(
            int from,
            int until,
            @Nullable Item<?> next,
            @Nullable Item<?> withdrawn) {

        /** "from `from` to `until` whatever its `on`, until withdrawn (lo t < c, hi t < d)". */
        Two holds(Day day) {
            return Two.of(from <= day.t && day.t <= until)
                    .and(next == null ? Two.YES : day.happened(next).not())
                    .and(withdrawn == null ? Two.YES : day.happened(withdrawn).not());
        }
    }

    private final Map<String, List<Exemption>> exemptions = new HashMap<>();
    private Listener listener = (clause, judged) -> {};

    NaiveClauses(NaiveCase facts) {
        collect(facts.chains(ExemptionGranted.class));
        collect(facts.community.of(ExemptionGranted.class));
    }

    private void collect(List<NaiveChain<ExemptionGranted>> chains) {
        for (NaiveChain<ExemptionGranted> chain : chains) {
            for (int i = 0; i < chain.links().size(); i++) {
                ExemptionGranted granted = chain.links().get(i).fact();
                @Nullable
                Item<?> next = i + 1 < chain.links().size() ? chain.links().get(i + 1) : null;
                exemptions
                        .computeIfAbsent(granted.clause(), key -> new ArrayList<>())
                        .add(new Exemption(Days.of(granted.from()), Days.of(granted.until()), next, chain.end()));
            }
        }
    }

    void tell(Listener to) {
        listener = to;
    }

    Two of(String name, Day day, Supplier<Two> judged) {
        Two two = judged.get();
        listener.heard(name, two);
        return two.or(Two.any(exemptions.getOrDefault(name, List.of()), each -> each.holds(day)));
    }
}
