package org.waymark.stage.criterion.leadership;

import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.evidence.Dossier;

/** Puts each question about leadership to a dossier. */
public final class LeadershipQuestions {
    private LeadershipQuestions() {}

    public static Finding answer(LeadershipCriterion criterion, Dossier dossier) {
        return switch (criterion) {
            case LeadershipCriterion.Coordinators asked ->
                new CoordinatorsQuestion(asked, dossier.people().coordinators()).answer();
            case LeadershipCriterion.InterimAfterStanding asked ->
                new InterimQuestion(asked, dossier.people().coordinators()).answer();
            case LeadershipCriterion.Champions asked -> new ChampionsQuestion(asked, dossier).answer();
            case LeadershipCriterion.IndustryChairs asked -> new ChairsQuestion(asked, dossier).answer();
            case LeadershipCriterion.IndustryOwners asked -> new OwnersQuestion(asked, dossier).answer();
        };
    }
}
