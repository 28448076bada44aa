package org.waymark.queryside.known;

import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.PartnershipFact;

/** The record of each partnership: every fact on it, amendments and exemptions included. */
public final class PartnershipsProjection implements Projection {

    private final Streams partnerships = new Streams();

    @Override
    public void on(Recorded recorded) {
        switch (recorded.logged().fact()) {
            case PartnershipFact fact -> keep(fact.header().partnership(), recorded);
            case Exemption fact -> keep(fact.header().partnership(), recorded);
            case Amendment fact -> keep(fact.header().partnership(), recorded);
            case CommunityFact ignored -> {}
            case DirectoryFact ignored -> {}
        }
    }

    private void keep(@Nullable String partnership, Recorded recorded) {
        if (partnership != null) {
            partnerships.append(partnership, recorded);
        }
    }

    /** The records, by partnership. */
    public Streams records() {
        return partnerships;
    }
}
