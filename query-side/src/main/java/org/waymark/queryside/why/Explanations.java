package org.waymark.queryside.why;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;

/** Why a partnership has the stage it has, on any day, as known at any position. */
public interface Explanations {

    /** Empty when no entry of it is known at that position. Throws {@code ClockException}. */
    Optional<WhyView> why(String partnership, Clocks clocks, Audience audience);

    /**
     * What keeps its stage, or would bring one. Empty when no entry of it is known at that position, and where it ended: a
     * partnership that was closed or succeeded is on no way. Throws {@code ClockException}.
     */
    Optional<PathView> path(String partnership, Clocks clocks, Audience audience);
}
