package org.waymark.stage.criterion.work;

import java.util.List;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.When;

/** Whether somebody answers for a priority. */
final class Owned {
    private Owned() {}

    static Condition hasOwner(Priority priority) {
        List<Support> naming = priority.owners().stream()
                .map(owner -> new Support(
                        Point.of(owner.named()), When.happened(owner.named().span())))
                .toList();
        return new Condition(priority.hasOwner(), day -> new Reason.NoOwner(), naming);
    }
}
