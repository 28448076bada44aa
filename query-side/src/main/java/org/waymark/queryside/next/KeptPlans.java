package org.waymark.queryside.next;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.OnDay;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.working.LongAnswers;
import org.waymark.queryside.working.StillWorking;

/** Asks the engine for the ways of partnerships, and keeps each answer for as long as it stays true. */
final class KeptPlans {

    /** Answers kept: a day of each partnership of a large nation. */
    static final int KEPT = 5_000;

    private final Judgements judgements;
    private final LongAnswers<OnDay, Planned> answers = LongAnswers.kept(KEPT, "what-next");

    KeptPlans(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * What was found for each, in the same order.
     *
     * @throws StillWorking while some of it is not known yet
     */
    List<Planned> of(List<Asked> all) {
        Map<OnDay, Judged> questions = new LinkedHashMap<>();
        all.forEach(
                asked -> questions.put(OnDay.of(asked.judged(), asked.moment().asOf()), asked.judged()));
        return answers.all(List.copyOf(questions.keySet()), question -> planned(question, questions));
    }

    private Planned planned(OnDay question, Map<OnDay, Judged> questions) {
        Judged judged = questions.get(question);
        if (judged == null) {
            throw new IllegalArgumentException("nobody asked " + question);
        }
        return Planned.of(judgements.knowledge(judged), judged.judgement(), question.day());
    }
}
