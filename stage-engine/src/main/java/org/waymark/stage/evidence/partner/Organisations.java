package org.waymark.stage.evidence.partner;

import java.util.Optional;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.OrganisationKind;
import org.waymark.fact.Vocabulary.Ownership;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.stage.evidence.LastSaid;

/**
 * What an organisation was when a fact speaks of it. An organisation that never joined is unclassified: it counts on no
 * side, so an answer never rests on a guess about who somebody is.
 */
public final class Organisations {
    private final LastSaid<PartnerJoined> joins;

    public Organisations(Reading reading) {
        this.joins = new LastSaid<>(reading.of(PartnerJoined.class), PartnerJoined::org);
    }

    /** The join that speaks at a fact; none if the organisation never joined. */
    public Optional<PartnerJoined> at(Span fact, String org) {
        return joins.at(fact, org);
    }

    public boolean isOnSide(Side side, Span fact, String org) {
        return at(fact, org).filter(join -> join.sides().contains(side)).isPresent();
    }

    /** An employer on the industry side that is neither government nor tribal. */
    public boolean isPrivateIndustry(Span fact, String org) {
        return at(fact, org).filter(Organisations::isPrivateIndustry).isPresent();
    }

    private static boolean isPrivateIndustry(PartnerJoined join) {
        boolean isPrivate = join.ownership() == Ownership.FOR_PROFIT || join.ownership() == Ownership.NONPROFIT;
        return isPrivate
                && join.kind() == OrganisationKind.EMPLOYER
                && join.sides().contains(Side.INDUSTRY);
    }
}
