package org.waymark.queryside.partnership;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/**
 * Answers about one partnership. Empty when no entry of it is known at that position; a day before its first entry is
 * answered "not yet". Every method throws {@link org.waymark.queryside.basis.ClockException} for a clock it cannot read.
 */
public interface Partnerships {

    Optional<PartnershipView> partnership(String id, Clocks clocks, Audience audience);

    Optional<StageView> stage(String id, Clocks clocks);

    Optional<TimelineView> timeline(String id, Clocks clocks, Audience audience);
}
