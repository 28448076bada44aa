package org.waymark.queryside.determination;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/**
 * What was determined, and where it drifts. Every method throws {@code ClockException} for a moment that cannot be found,
 * and for a day before anything happened.
 */
public interface Determinations {

    /** Partnerships told on one page of a community's list: finding what made a drift costs some judgements each. */
    int PAGE = 20;

    /** Those of one partnership; empty when no entry of it is known by then. */
    Optional<PartnershipDeterminationsView> partnership(String id, Clocks clocks, Audience audience);

    /** Those of a community's partnerships; empty when nothing of it is known by then. */
    Optional<CommunityDeterminationsView> community(String id, Clocks clocks, int page, Audience audience);
}
