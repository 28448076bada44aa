package org.waymark.queryside.bearing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.judged.Judgements;
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
    private final LongAnswers<Question, List<Bearing>> answers = LongAnswers.kept(KEPT, "load-bearing");

    /** How much was known of the partnership and of its community, which only grows, and the rubric if one is forced. */
    private record Question(
            String partnership,
            int entries,
            @Nullable String community,
            int communityEntries,
            @Nullable String forced,
            LocalDate day) {
        static Question of(Asked asked) {
            var judged = asked.judged();
            return new Question(
                    judged.id(),
                    judged.record().entries().size(),
                    judged.community(),
                    judged.communityRecord().entries().size(),
                    asked.basis().forcedRubric(),
                    asked.moment().asOf());
        }
    }

    KeptBearings(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * What each rests on, in the same order.
     *
     * @throws StillWorking while some of it is not known yet
     */
    List<List<Bearing>> of(List<Asked> all) {
        Map<Question, Asked> questions = new LinkedHashMap<>();
        all.forEach(asked -> questions.put(Question.of(asked), asked));
        return answers.all(List.copyOf(questions.keySet()), question -> bearings(question, questions));
    }

    private List<Bearing> bearings(Question question, Map<Question, Asked> questions) {
        Asked asked = questions.get(question);
        if (asked == null) {
            throw new IllegalArgumentException("nobody asked " + question);
        }
        var judged = asked.judged();
        return Bearings.on(question.day(), judgements.knowledge(judged), judged.judgement());
    }
}
