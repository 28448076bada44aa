package org.waymark.stage;

import java.util.ArrayList;
import java.util.List;
import org.waymark.record.Reading;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessor;
import org.waymark.stage.evidence.Dossier;

/**
 * The way in: what a partnership's facts amount to under the rubrics of its community, for all days at once.
 * Nothing else is asked: no clock, no store. To know what was known at an earlier time, give it the facts of that time.
 */
public final class StageEngine {
    private StageEngine() {}

    /**
     * Judges all days.
     *
     * @param community the facts of the partnership's community, its reviewers and exemptions; may be an empty reading
     */
    public static Judgement judge(AdoptedRubrics rubrics, Reading partnership, Reading community) {
        Dossier dossier = Dossier.of(partnership, community);
        Assessor assessor = new Assessor(dossier);
        List<Assessment> assessments = new ArrayList<>();
        for (AdoptedRubrics.Period period : rubrics.periods()) {
            assessments.add(assessor.assess(period.rubric()));
        }
        return Judgement.of(rubrics, assessments, dossier);
    }
}
