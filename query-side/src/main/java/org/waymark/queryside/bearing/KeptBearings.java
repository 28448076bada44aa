package org.waymark.queryside.bearing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.working.LongAnswers;
import org.waymark.queryside.working.StillWorking;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Bearings;

/** Asks the engine on what a partnership's verdicts rest, and keeps the answer for as long as it stays true. */
final class KeptBearings {

    /** Answers kept: a day of each partnership of a large nation. */
    static final int KEPT = 5_000;

    /** How long whoever asks waits for all that is asked; most partnerships are through by then. */
    private static final Duration WAIT = Duration.ofMillis(250);

    private final Judgements judgements;
    private final LongAnswers<Question, List<Bearing>> answers = LongAnswers.kept(KEPT, "load-bearing");

    /** How much was known of the partnership and of its community, which only grows, and the rubric if one is forced. */
    private record Question(
            String partnership,
            int entries,
            @Nullable String community,
            int communityEntries,
            @Nullable String forced,
            LocalDate day) {}

    KeptBearings(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * What each rests on, in the same order.
     *
     * @throws StillWorking while some of it is not known yet
     */
    List<List<Bearing>> of(List<Asked> all) {
        List<List<Bearing>> found = new ArrayList<>();
        all.forEach(asked -> ask(asked, Duration.ZERO));
        long until = System.nanoTime() + WAIT.toNanos();
        for (Asked asked : all) {
            ask(asked, Duration.ofNanos(Math.max(0, until - System.nanoTime()))).ifPresent(found::add);
        }
        if (found.size() < all.size()) {
            throw new StillWorking(found.size(), all.size());
        }
        return found;
    }

    private Optional<List<Bearing>> ask(Asked asked, Duration wait) {
        var judged = asked.judged();
        var question = new Question(
                judged.id(),
                judged.record().entries().size(),
                judged.community(),
                judged.communityRecord().entries().size(),
                asked.basis().forcedRubric(),
                asked.moment().asOf());
        return answers.ask(
                question, () -> Bearings.on(question.day(), judgements.knowledge(judged), judged.judgement()), wait);
    }
}
