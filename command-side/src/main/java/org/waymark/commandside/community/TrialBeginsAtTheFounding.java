package org.waymark.commandside.community;

import java.util.List;
import org.waymark.registry.Defect;

/**
 * A trial begins before anything else is recorded. A community that others have read, or recorded in, could otherwise be
 * taken from all of them by any one account.
 */
public final class TrialBeginsAtTheFounding {

    private TrialBeginsAtTheFounding() {}

    static List<Defect> objections(String community, CommunityState state) {
        return state.openness() == Openness.FOUNDED ? List.of() : List.of(objection(community));
    }

    /** Said also of a community that is only registered: others may have read it since. */
    public static Defect objection(String community) {
        return new Defect(
                "community",
                community,
                "not-at-founding",
                "A trial begins together with the community, before anybody else can read it.",
                "Register a community of its own for the trial, and begin the trial in the same request.");
    }
}
