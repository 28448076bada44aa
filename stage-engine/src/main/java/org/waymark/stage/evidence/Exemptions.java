package org.waymark.stage.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Which clauses and indicators are excused, by the partnership's own exemptions or its community's. */
public final class Exemptions {
    private final Map<String, List<Granted>> byClause = new HashMap<>();

    /** An exemption and the days on which it is in force. */
    public record Granted(Standing<ExemptionGranted> entry, Verdicts inForce) {}

    Exemptions(Chains partnership, Chains community) {
        partnership.of(ExemptionGranted.class).forEach(this::add);
        community.of(ExemptionGranted.class).forEach(this::add);
    }

    private void add(Chain<ExemptionGranted> chain) {
        for (Link<ExemptionGranted> link : chain.links()) {
            ExemptionGranted granted = link.start().fact();
            DaySet days = DaySet.of(granted.from(), granted.until().plusDays(1));
            Span ended = link.until();
            Verdicts inForce = ended == null
                    ? Verdicts.certainly(days)
                    : When.notYet(ended).on(days);
            byClause.computeIfAbsent(granted.clause(), any -> new ArrayList<>())
                    .add(new Granted(link.start(), inForce));
        }
    }

    /** Those of a clause or indicator, by its full name. */
    public List<Granted> of(String name) {
        return byClause.getOrDefault(name, List.of());
    }

    public Verdicts inForce(String name) {
        return Verdicts.any(of(name).stream().map(Granted::inForce).toList());
    }
}
