package org.waymark.stage.evidence.work;

import java.util.List;
import org.waymark.fact.PartnershipFact.LaunchScheduled;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.stage.evidence.State;

/** All that a partnership works on. */
public record Work(
        Plans plans,
        Priorities priorities,
        Actions actions,
        Activities activities,
        List<State<LaunchScheduled>> launches) {

    public static Work of(Reading reading, Chains chains) {
        Priorities priorities = new Priorities(reading, chains);
        return new Work(
                new Plans(State.all(chains, StrategicPlanAdopted.class)),
                priorities,
                new Actions(reading, chains),
                new Activities(reading, chains, priorities),
                State.all(chains, LaunchScheduled.class));
    }
}
