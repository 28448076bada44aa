package org.waymark.queryside.trajectory;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;

/** The ways of a community's partnerships, aligned at their launch. */
public interface Trajectories {

    /** The curves; empty when nothing of such a community is known. Throws {@code ClockException}, also for a filter. */
    Optional<TrajectoryView> of(String community, TrajectoryFilter filter, Clocks clocks);
}
