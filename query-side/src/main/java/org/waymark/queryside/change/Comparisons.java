package org.waymark.queryside.change;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/** What differs between two moments. Every method throws {@code ClockException} for a moment that cannot be found. */
public interface Comparisons {

    /** Partnerships told on one page of a community's comparison: finding causes costs some judgements each. */
    int PAGE = 20;

    /** One partnership; empty when no entry of it is known now. */
    Optional<ComparisonView> partnership(String id, ThenClocks then, Clocks now, Audience audience);

    /** The partnerships of a community; empty when nothing of it is known now. */
    Optional<CommunityComparisonView> community(String id, ThenClocks then, Clocks now, int page, Audience audience);
}
