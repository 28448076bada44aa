package org.waymark.commandside.community;

import java.util.List;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.registry.Defect;

/** Only a published version is adopted: every verdict from that day on must be provable from the log itself. */
final class AdoptedRubricIsPublished {

    private AdoptedRubricIsPublished() {}

    static List<Defect> objections(RubricAdopted fact, String path, CommunityState state) {
        return state.rubrics()
                        .find(fact.rubric(), fact.version(), state.record())
                        .isPresent()
                ? List.of()
                : List.of(new Defect(
                        path + "version",
                        fact.rubric() + " " + fact.version(),
                        "not-published",
                        "A community adopts a rubric version that it has published.",
                        "Publish this version first; both can go in one request."));
    }
}
