package org.waymark.commandside.community;

import java.util.List;
import org.waymark.registry.Defect;

/** Only a community in trial is published: there is nothing to open in any other. */
final class PublishedOnce {

    private PublishedOnce() {}

    static List<Defect> objections(String community, CommunityState state) {
        return state.openness() == Openness.IN_TRIAL
                ? List.of()
                : List.of(new Defect(
                        "community",
                        community,
                        "not-in-trial",
                        "This community is not in trial: everybody reads it already.",
                        "Nothing has to be done."));
    }
}
