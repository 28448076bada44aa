package org.waymark.stage.criterion.engagement;

import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.evidence.Dossier;

/** Puts each question about who takes part to a dossier. */
public final class EngagementQuestions {
    private EngagementQuestions() {}

    public static Finding answer(EngagementCriterion criterion, Dossier dossier, Industries industries) {
        return switch (criterion) {
            case EngagementCriterion.Meetings asked -> new MeetingsQuestion(asked, dossier).answer();
            case EngagementCriterion.MeetingsApart asked -> new MeetingsApartQuestion(asked, dossier).answer();
            case EngagementCriterion.IndustryPartners asked ->
                new IndustryPartnersQuestion(asked, industries.by(asked.engaged()), dossier).answer();
            case EngagementCriterion.IndustryShare asked ->
                new IndustryShareQuestion(asked, industries.by(asked.engaged()), dossier).answer();
            case EngagementCriterion.PublicPartners asked -> new PublicPartnersQuestion(asked, dossier).answer();
            case EngagementCriterion.CriticalPartners asked -> new CriticalPartnersQuestion(asked, dossier).answer();
        };
    }
}
