package org.waymark.stage.criterion.work;

import java.time.LocalDate;
import java.util.List;
import org.waymark.fact.PartnershipFact.LaunchScheduled;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.work.Work;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;

/** Is a launch scheduled for a day not far ahead, with a plan to prepare it? */
record LaunchQuestion(WorkCriterion.LaunchAhead asked, Work work) {

    Finding answer() {
        List<Group> groups = work.launches().stream()
                .map(state -> Findings.current(
                        state.key(), state, link -> conditions(link.start().fact())))
                .toList();
        return Findings.counted(groups, 1);
    }

    private List<Condition> conditions(LaunchScheduled launch) {
        DaySet ahead = DaySet.of(asked.within().before(launch.planned()), launch.planned());
        return List.of(
                Conditions.fixed(launch.preparationPlan(), new Reason.NoPreparationPlan()),
                new Condition(Verdicts.certainly(ahead), day -> notAhead(launch.planned(), day)));
    }

    private Reason notAhead(LocalDate planned, LocalDate day) {
        return day.isBefore(planned)
                ? new Reason.FarAhead(planned, asked.within())
                : new Reason.PlannedDayPast(planned);
    }
}
