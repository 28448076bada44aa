package org.waymark.stage.criterion.mandate;

import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.engagement.Industries;
import org.waymark.stage.evidence.Dossier;

/** Puts each question about industry and region to a dossier. */
public final class MandateQuestions {
    private MandateQuestions() {}

    public static Finding answer(MandateCriterion criterion, Dossier dossier, Industries industries) {
        return switch (criterion) {
            case MandateCriterion.IndustrySelection asked -> new SelectionQuestion(dossier.selections()).chosen(asked);
            case MandateCriterion.SelectionData asked -> new SelectionQuestion(dossier.selections()).data(asked);
            case MandateCriterion.OwnRegion ignored -> new OwnRegionQuestion(dossier.regions()).answer();
            case MandateCriterion.CountySpread asked ->
                new CountySpreadQuestion(asked, industries.by(asked.engaged()), dossier).answer();
        };
    }
}
