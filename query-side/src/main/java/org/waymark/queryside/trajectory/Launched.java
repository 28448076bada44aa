package org.waymark.queryside.trajectory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.stage.trajectory.Trajectory;

/**
 * A partnership that was launched, by what it can be filtered by.
 *
 * @param year of its launch
 * @param naics of the industry selected last, by the day looked at
 * @param regionKind of the region defined last
 */
record Launched(
        String partnership,
        int year,
        List<String> naics,
        @Nullable String regionKind,
        Trajectory trajectory) {

    Launched {
        naics = List.copyOf(naics);
    }
}
