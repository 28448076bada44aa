package org.waymark.stage.evidence.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.fact.Values.Party;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** The shared plans, each as it was adopted and revised. */
public record Plans(List<State<StrategicPlanAdopted>> states) {

    /**
     * An adoption or a revision: what it says about the plan.
     *
     * @param known when it has been said; of the adoption in force, always
     */
    public record Version(
            Standing<?> entry,
            Verdicts known,
            @Nullable String document,
            List<Party> adopters,
            @Nullable LocalDate through) {}

    /** The adoption in force and the revisions of its plan, which together say what the plan is. */
    public static List<Version> versions(State<StrategicPlanAdopted> state, Link<StrategicPlanAdopted> adoption) {
        List<Version> versions = new ArrayList<>();
        StrategicPlanAdopted adopted = adoption.start().fact();
        versions.add(new Version(
                adoption.start(), Verdicts.ALWAYS, adopted.document(), adopted.adopters(), adopted.through()));
        for (Standing<StrategicPlanRevised> each : state.chain().marks(StrategicPlanRevised.class)) {
            StrategicPlanRevised revised = each.fact();
            versions.add(new Version(
                    each, When.happened(each.span()), revised.document(), revised.adopters(), revised.through()));
        }
        return versions;
    }
}
