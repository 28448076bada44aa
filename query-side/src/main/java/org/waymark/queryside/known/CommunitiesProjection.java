package org.waymark.queryside.known;

import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.PartnershipFact;

/** The record of each community: reviewers, rubrics published and adopted, exemptions for all its partnerships. */
public final class CommunitiesProjection implements Projection {

    private final Streams communities = new Streams();

    @Override
    public void on(Recorded recorded) {
        switch (recorded.logged().fact()) {
            case CommunityFact fact -> keep(fact.header().community(), recorded);
            case Exemption fact -> keep(fact.header().community(), recorded);
            case Amendment fact -> keep(fact.header().community(), recorded);
            case PartnershipFact ignored -> {}
            case DirectoryFact ignored -> {}
        }
    }

    private void keep(@Nullable String community, Recorded recorded) {
        if (community != null) {
            communities.append(community, recorded);
        }
    }

    /** The records, by community. */
    public Streams records() {
        return communities;
    }
}
