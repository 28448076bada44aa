package org.waymark.stage.criterion.work;

import java.util.List;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.evidence.work.Work;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** Are there open priorities, and does every one of them have an owner and an open action? */
record PreparedQuestion(WorkCriterion.PrioritiesPrepared asked, Work work) {

    Finding answer() {
        List<Priority> priorities = work.priorities().all();
        List<Group> open = priorities.stream()
                .map(priority -> Findings.current(priority.id(), priority.state(), link -> List.of()))
                .toList();
        List<Group> prepared = priorities.stream()
                .map(priority -> Findings.current(priority.id(), priority.state(), link -> List.of())
                        .alsoHeldTo(List.of(Owned.hasOwner(priority), hasOpenAction(priority))))
                .toList();
        Verdicts every =
                Verdicts.all(priorities.stream().map(this::preparedIfOpen).toList());
        Verdicts some = Findings.counted(open, asked.atLeast()).verdicts();
        return new Finding(every.and(some), prepared, Findings.counting(Findings.distinct(prepared), asked.atLeast()));
    }

    private Verdicts preparedIfOpen(Priority priority) {
        Verdicts prepared = priority.hasOwner().and(hasOpenAction(priority).verdicts());
        return priority.open().not().or(prepared);
    }

    private Condition hasOpenAction(Priority priority) {
        return new Condition(work.actions().openFor(priority.id()), day -> new Reason.NoOpenAction())
                .inDoubtBy(Doubts.ofHappening(work.actions().datesFor(priority.id())));
    }
}
