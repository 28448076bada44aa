package org.waymark.stage.criterion.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.work.Work;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;

/** Is an action under way and not long overdue, or was one completed lately? */
record ActionsQuestion(Work work) {

    Finding open(WorkCriterion.OpenActions asked) {
        List<Group> groups = work.actions().states().stream()
                .map(state -> Findings.current(
                        state.key(),
                        state,
                        link -> List.of(notLongOverdue(link.start().fact(), asked.overdue()))))
                .toList();
        return Findings.counted(groups, 1);
    }

    private static Condition notLongOverdue(ActionPlanned action, Window overdue) {
        LocalDate due = action.due();
        if (due == null) {
            return Conditions.fixed(false, new Reason.NoDueDate());
        }
        DaySet inTime = DaySet.before(overdue.firstDayBeyond(due).plusDays(1));
        return new Condition(
                Verdicts.certainly(inTime), day -> new Reason.Overdue(due, ChronoUnit.DAYS.between(due, day)));
    }

    Finding completed(WorkCriterion.CompletedActions asked) {
        List<Group> groups = work.actions().completed().stream()
                .map(entry -> Findings.entry(
                        entry.entry(), new Item(entry, List.of(Conditions.within(asked.within(), entry)))))
                .toList();
        return Findings.counted(groups, 1);
    }
}
