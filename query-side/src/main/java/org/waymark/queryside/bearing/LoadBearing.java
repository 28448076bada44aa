package org.waymark.queryside.bearing;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/**
 * On what verdicts rest. Both methods throw {@code ClockException} for a moment that cannot be found, and {@code
 * StillWorking} while the answer is worked out: every entry is thought away in turn, which takes a second or two of a
 * processor for a partnership with a thousand entries.
 */
public interface LoadBearing {

    /** How much of what a community's verdicts rest on is told on one page. */
    int PAGE = 50;

    /** One partnership; empty when no entry of it is known at that position. */
    Optional<LoadBearingView> of(String partnership, Clocks clocks, Audience audience);

    /** All partnerships of a community; empty when nothing of it is known at that position. */
    Optional<CommunityLoadBearingView> ofCommunity(String community, Clocks clocks, int page, Audience audience);
}
