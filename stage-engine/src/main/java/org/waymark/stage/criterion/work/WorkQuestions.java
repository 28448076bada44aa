package org.waymark.stage.criterion.work;

import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.evidence.Dossier;

/** Puts each question about what the partnership works on to a dossier. */
public final class WorkQuestions {
    private WorkQuestions() {}

    /**
     * Answers one.
     *
     * @param indicator id of the indicator in which the question stands
     */
    public static Finding answer(WorkCriterion criterion, String indicator, Dossier dossier) {
        return switch (criterion) {
            case WorkCriterion.SharedPlan asked -> new SharedPlanQuestion(asked, dossier).answer();
            case WorkCriterion.ActionPlan asked -> new ActionPlanQuestion(asked, dossier).answer();
            case WorkCriterion.PrioritiesAtWork asked -> new AtWorkQuestion(asked, dossier).answer();
            case WorkCriterion.PrioritiesPrepared asked -> new PreparedQuestion(asked, dossier.work()).answer();
            case WorkCriterion.LaunchAhead asked -> new LaunchQuestion(asked, dossier.work()).answer();
            case WorkCriterion.OpenPriorities asked -> new OpenPrioritiesQuestion(asked, dossier.work()).answer();
            case WorkCriterion.OpenActions asked -> new ActionsQuestion(dossier.work()).open(asked);
            case WorkCriterion.CompletedActions asked -> new ActionsQuestion(dossier.work()).completed(asked);
            case WorkCriterion.Activities asked ->
                mix(asked.within(), asked.ongoing(), dossier).count(asked);
            case WorkCriterion.DomainBalance asked ->
                new BalanceQuestion(asked, mix(asked.within(), asked.ongoing(), dossier)).answer();
            case WorkCriterion.Results asked -> new ResultsQuestion(asked, indicator, dossier).answer();
        };
    }

    private static MixQuestion mix(Window within, Window ongoing, Dossier dossier) {
        return new MixQuestion(dossier.work().activities(), within, ongoing);
    }
}
