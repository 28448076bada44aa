package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseFile;
import org.waymark.rubric.Rubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

/** One history judged twice, day after day: what the naive reading says and what the engine does. */
final class Comparison {
    private static final int ANSWERS = 12;

    private final NaiveRules naive;
    private final Judgement judged;
    private final Map<String, Timeline<Verdict>> indicators;
    private final Map<String, Timeline<Verdict>> stages;
    private final int monthsAhead;

    /** The first day on which they differ, and how. */
    record Difference(LocalDate day, String what, String naive, String engine) {
        @Override
        public String toString() {
            return "%s, %s: naive %s, engine %s".formatted(day, what, naive, engine);
        }
    }

    private Comparison(CaseFile file, NaiveRules naive, Rubric rubric, int monthsAhead) {
        this.naive = naive;
        this.monthsAhead = monthsAhead;
        this.judged = StageEngine.judge(AdoptedRubrics.only(rubric), Cases.partnership(file), Cases.community(file));
        this.indicators = judged.indicators();
        this.stages = judged.stages();
    }

    static Comparison starter(List<String> lines, int monthsAhead) {
        CaseFile file = Cases.file(lines);
        return new Comparison(file, NaiveRules.starter(file), Cases.STARTER, monthsAhead);
    }

    static Comparison sample(List<String> lines, int monthsAhead) {
        CaseFile file = Cases.file(lines);
        return new Comparison(file, NaiveRules.sample(file), Cases.SAMPLE, monthsAhead);
    }

    void tell(NaiveClauses.Listener listener) {
        naive.tell(listener);
    }

    /** Judges every day from before anything is known to some months after the last fact. */
    @Nullable
    Difference first(Coverage coverage) {
        if (naive.facts.items.isEmpty()) {
            return null;
        }
        NaiveStages standings = new NaiveStages(naive.facts);
        NaiveAnswers answers = new NaiveAnswers();
        LocalDate end = naive.lastDay().plusMonths(monthsAhead);
        for (LocalDate t = naive.firstDay(); t.isBefore(end); t = t.plusDays(1)) {
            List<Difference> found = new ArrayList<>();
            Day day = new Day(t);
            Map<String, Two> two = indicators(day, found);
            Map<String, Two> stages = stages(two, t, found);
            String standing = standings.standing(
                    day,
                    stages.getOrDefault("emerging", Two.NO).lo(),
                    stages.getOrDefault("active", Two.NO).lo());
            StageStanding answer = judged.standing().at(t);
            same(t, "standing", standing, answer.stage() + " " + answer.kind().word(), found);
            coverage.heard("standing", standing);
            answers.judged(t, standing, stages, two);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return inAnswers(answers);
    }

    private Map<String, Two> indicators(Day day, List<Difference> found) {
        Map<String, Two> two = new HashMap<>();
        for (Map.Entry<String, Timeline<Verdict>> each : indicators.entrySet()) {
            Two holds = naive.indicator(each.getKey(), day);
            two.put(each.getKey(), holds);
            same(
                    day.date,
                    each.getKey(),
                    holds.word(),
                    each.getValue().at(day.date).word(),
                    found);
        }
        return two;
    }

    private Map<String, Two> stages(Map<String, Two> two, LocalDate t, List<Difference> found) {
        Map<String, Two> met = new HashMap<>();
        for (Map.Entry<String, Timeline<Verdict>> each : stages.entrySet()) {
            Two holds = Two.all(NaiveRules.of(each.getKey()), id -> two.getOrDefault(id, Two.NO));
            met.put(each.getKey(), holds);
            same(t, each.getKey(), holds.word(), each.getValue().at(t).word(), found);
        }
        return met;
    }

    /** The whole answer is asked on a few days only, as each is worked out anew. */
    private @Nullable Difference inAnswers(NaiveAnswers answers) {
        int step = Math.max(1, answers.size() / ANSWERS);
        for (int i = 0; i < answers.size(); i += step) {
            Difference difference = answers.differs(i, judged.at(answers.day(i)));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static void same(LocalDate t, String what, String naive, String engine, List<Difference> found) {
        if (!naive.equals(engine)) {
            found.add(new Difference(t, what, naive, engine));
        }
    }
}
