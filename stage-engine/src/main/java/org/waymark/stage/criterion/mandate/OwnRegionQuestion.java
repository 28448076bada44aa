package org.waymark.stage.criterion.mandate;

import java.util.List;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;

/** Is the region one of its own, or is it said why it is not? */
record OwnRegionQuestion(List<State<RegionDefined>> regions) {

    Finding answer() {
        List<Group> groups = regions.stream()
                .map(state -> Findings.current(
                        state.key(),
                        state,
                        link -> List.of(ownOrExplained(link.start().fact()))))
                .toList();
        return Findings.counted(groups, 1);
    }

    private static Condition ownOrExplained(RegionDefined region) {
        String within = region.within();
        return within == null || region.reason() != null
                ? Conditions.fixed(true, new Reason.NoRationale())
                : Conditions.fixed(false, new Reason.WithinExistingArea(within));
    }
}
