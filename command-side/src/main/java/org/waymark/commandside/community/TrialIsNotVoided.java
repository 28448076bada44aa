package org.waymark.commandside.community;

import java.util.List;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.CommunityFact.CommunityPublished;
import org.waymark.fact.CommunityFact.TrialBegun;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;

/**
 * Neither the beginning of a trial nor its end is voided: the one would publish by the way, the other would hide what
 * everybody has read. Their day and their note can be corrected.
 */
final class TrialIsNotVoided {

    private TrialIsNotVoided() {}

    static List<Defect> objections(EntryVoided voiding, CommunityState state) {
        Fact voided = state.record().inForce(voiding.voids()).orElse(null);
        return voided instanceof TrialBegun || voided instanceof CommunityPublished
                ? List.of(new Defect(
                        "voids",
                        voiding.voids(),
                        "trial-stands",
                        "That a trial began or ended is not voided: who reads the community hangs on it.",
                        voided instanceof TrialBegun
                                ? "Publish the community when everybody is to read it."
                                : "What was published stays published. Its day can be corrected."))
                : List.of();
    }
}
