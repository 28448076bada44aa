package org.waymark.queryside.change;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/** What differs between two moments. Every method throws {@code ClockException} for a moment that cannot be found. */
public interface Comparisons {

    /** Partnerships told on one page of a community's comparison: finding causes costs some judgements each. */
    int PAGE = 20;

    /** Which of two moments stands as the one before the other. */
    enum Order {
        /** As asked, also where the other day is the later one. */
        AS_ASKED,
        /** The earlier day first: what people read as before and after. */
        BY_DAY
    }

    /** One partnership; empty when no entry of it is known now. */
    Optional<ComparisonView> partnership(String id, ThenClocks then, Clocks now, Order order, Audience audience);

    /** The partnerships of a community; empty when nothing of it is known now. */
    Optional<CommunityComparisonView> community(
            String id, ThenClocks then, Clocks now, Order order, int page, Audience audience);
}
