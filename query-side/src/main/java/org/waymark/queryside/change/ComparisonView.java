package org.waymark.queryside.change;

import java.util.List;
import org.waymark.queryside.partnership.StageView;

/**
 * One partnership at two moments.
 *
 * @param then with its basis
 * @param now with its basis
 * @param changes the verdicts that differ: indicators, stages, standing
 * @param entries those that the changes name, in log order
 */
public record ComparisonView(
        String partnership, String name, StageView then, StageView now, List<Change> changes, List<Placed> entries) {
    public ComparisonView {
        changes = List.copyOf(changes);
        entries = List.copyOf(entries);
    }
}
