package org.waymark.stage.criterion.work;

import java.util.List;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.Vocabulary.PlanForm;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Plans;
import org.waymark.stage.evidence.work.Plans.Version;
import org.waymark.stage.explanation.Reason;

/** Is there a current action plan with a document that is not too old? */
record ActionPlanQuestion(WorkCriterion.ActionPlan asked, Dossier dossier) {

    Finding answer() {
        List<Group> groups = dossier.work().plans().states().stream()
                .map(state -> Findings.current(state.key(), state, link -> conditions(state, link)))
                .toList();
        return Findings.counted(groups, 1);
    }

    private List<Condition> conditions(State<StrategicPlanAdopted> state, Link<StrategicPlanAdopted> link) {
        PlanForm form = link.start().fact().form();
        List<Version> versions = Plans.versions(state, link);
        return List.of(
                Conditions.fixed(form == PlanForm.ACTION_PLAN, new Reason.OtherForm(form)),
                PlanAge.documented(versions),
                new PlanAge(any -> asked.within(), false).recent(versions, link.start()));
    }
}
