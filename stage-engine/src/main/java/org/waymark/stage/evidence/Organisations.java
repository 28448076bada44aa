package org.waymark.stage.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.OrganisationKind;
import org.waymark.fact.Vocabulary.Ownership;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/**
 * What an organisation was when a fact speaks of it. An organisation that never joined is unclassified: it counts on no
 * side, so an answer never rests on a guess about who somebody is.
 */
public final class Organisations {
    private final Map<String, List<Standing<PartnerJoined>>> joins = new HashMap<>();

    Organisations(Reading reading) {
        for (Standing<PartnerJoined> join : reading.of(PartnerJoined.class)) {
            joins.computeIfAbsent(join.fact().org(), org -> new ArrayList<>()).add(join);
        }
    }

    /** The join that speaks at a fact: the latest that may have begun when the fact may, else the earliest. */
    public Optional<PartnerJoined> at(Span fact, String org) {
        List<Standing<PartnerJoined>> known = joins.getOrDefault(org, List.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).span().first().isAfter(fact.first())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(known.get(Math.max(0, low - 1)).fact());
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
