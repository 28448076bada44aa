package org.waymark.stage.criterion.work;

import java.util.List;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.evidence.work.Work;
import org.waymark.stage.interval.Verdicts;

/** Are there enough open priorities, enough of them with an owner? */
record OpenPrioritiesQuestion(WorkCriterion.OpenPriorities asked, Work work) {

    Finding answer() {
        List<Priority> priorities = work.priorities().all();
        List<Group> open = priorities.stream()
                .map(priority -> Findings.current(priority.id(), priority.state(), link -> List.of()))
                .toList();
        Finding enough = Findings.counted(open, asked.atLeast());
        Verdicts owned = Findings.counted(
                        priorities.stream()
                                .map(priority -> Findings.current(priority.id(), priority.state(), link -> List.of())
                                        .alsoHeldTo(List.of(Owned.hasOwner(priority))))
                                .toList(),
                        asked.withOwner())
                .verdicts();
        return new Finding(enough.verdicts().and(owned), enough.groups(), enough.scoring());
    }
}
