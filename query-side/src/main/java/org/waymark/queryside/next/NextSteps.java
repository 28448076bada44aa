package org.waymark.queryside.next;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/**
 * What next. Both methods throw {@code ClockException} for a moment that cannot be found, and {@code StillWorking} while
 * the answer is worked out: acts are tried on the record, some hundred times over.
 */
public interface NextSteps {

    /** How many partnerships of a community are told of on one page. */
    int PAGE = 50;

    /** One partnership; empty when no entry of it is known at that position. */
    Optional<NextView> next(String partnership, Clocks clocks, Audience audience);

    /** All partnerships of a community; empty when nothing of it is known at that position. */
    Optional<CommunityNextView> nextOfAll(String community, Clocks clocks, int page, Audience audience);
}
