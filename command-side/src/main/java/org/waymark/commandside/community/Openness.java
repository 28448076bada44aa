package org.waymark.commandside.community;

import org.waymark.fact.CommunityFact;
import org.waymark.fact.CommunityFact.CommunityPublished;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.CommunityFact.ReviewerEnded;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.fact.CommunityFact.TrialBegun;

/** Who may know of a community. It only ever opens: what people have read cannot be taken back from them. */
public enum Openness {
    /** Nothing but its registration is recorded, so a trial may still begin. */
    FOUNDED,
    /** In trial. */
    IN_TRIAL,
    /** Read by everybody, from the beginning or since it was published. */
    OPEN;

    Openness after(CommunityFact fact) {
        return switch (fact) {
            case CommunityRegistered _ -> this;
            case TrialBegun _ -> this == FOUNDED ? IN_TRIAL : this;
            case CommunityPublished _ -> OPEN;
            case RubricPublished _, RubricAdopted _, ReviewerAppointed _, ReviewerEnded _ -> afterAnyOther();
        };
    }

    Openness afterAnyOther() {
        return this == FOUNDED ? OPEN : this;
    }
}
