package org.waymark.queryside.bearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.OnDay;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.working.LongAnswers;
import org.waymark.queryside.working.StillWorking;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Bearings;

/** Asks the engine on what partnerships' verdicts rest, and keeps each answer for as long as it stays true. */
final class KeptBearings {

    /** Answers kept: a day of each partnership of a large nation. */
    static final int KEPT = 5_000;

    private final Judgements judgements;
    private final LongAnswers<OnDay, List<Bearing>> answers = LongAnswers.kept(KEPT, "load-bearing");

    KeptBearings(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * What each rests on, in the same order.
     *
     * @throws StillWorking while some of it is not known yet
     */
    List<List<Bearing>> of(List<Asked> all) {
        Map<OnDay, Asked> questions = new LinkedHashMap<>();
        all.forEach(
                asked -> questions.put(OnDay.of(asked.judged(), asked.moment().asOf()), asked));
        return answers.all(List.copyOf(questions.keySet()), question -> bearings(question, questions));
    }

    private List<Bearing> bearings(OnDay question, Map<OnDay, Asked> questions) {
        Asked asked = questions.get(question);
        if (asked == null) {
            throw new IllegalArgumentException("nobody asked " + question);
        }
        var judged = asked.judged();
        return Bearings.on(question.day(), judgements.knowledge(judged), judged.judgement());
    }
}
