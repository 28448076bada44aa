package org.waymark.queryside.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.RubricShelf;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;

/**
 * The rubric that is tried, and from when. Its judgements are not kept: a candidate is tried once, and what boards show is
 * needed again.
 *
 * @param shelf knows what communities adopted
 * @param against what judges every day otherwise; null: each by what the community adopted for it
 * @param from the day from which the candidate would be adopted; null: it judges all days
 */
record Trial(
        RubricShelf shelf,
        @Nullable Rubric against,
        Rubric candidate,
        @Nullable LocalDate from) {

    /** A partnership as it would be judged. */
    Judgement of(Judged judged) {
        Reading community = judged.communityRecord().reading();
        return StageEngine.judge(rubrics(community), judged.record().reading(), community);
    }

    private AdoptedRubrics rubrics(Reading community) {
        if (from == null) {
            return AdoptedRubrics.only(candidate);
        }
        return against == null
                ? shelf.adopting(community, candidate, from)
                : AdoptedRubrics.inTurn(against, candidate, from);
    }
}
