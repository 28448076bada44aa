package org.waymark.stage.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseFile;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Histories;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.naive.NaiveHistory;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.replay.SampleHistories;

/**
 * Whoever does what is proposed has what was asked for, and not without any one of it: told by the engine and by the second
 * reading of the rules, which judges the record with the acts in it and knows nothing of how they were found.
 */
class PlannerTest {
    private static final int HISTORIES = 8;
    private static final int MANY_HISTORIES = 300;
    private static final LocalDate SAMPLED = LocalDate.of(2025, 10, 1);

    /** Whole plans among all, and how often each kind of act was in one. */
    private static final class Tried {
        private int plans;
        private final List<String> unknown = new ArrayList<>();
        private final Map<Act.Kind, Integer> kinds = new EnumMap<>(Act.Kind.class);
    }

    @Test
    void the_acts_bring_the_stage_and_none_of_them_can_be_left_out() {
        Tried tried = tried(0, HISTORIES);
        assertThat(tried.unknown).isEmpty();
        assertThat(tried.kinds).containsKeys(Act.Kind.GIVE_WORD, Act.Kind.HOLD_MEETING, Act.Kind.ADD_MEMBER);
    }

    @Test
    @Tag("slow")
    void they_do_on_many_histories() {
        Tried tried = tried(HISTORIES, MANY_HISTORIES);
        assertThat(tried.unknown).hasSizeLessThan(tried.plans / 100);
        assertThat(tried.kinds.keySet().size()).isGreaterThan(Act.Kind.values().length * 3 / 4);
    }

    private static Tried tried(long from, long to) {
        var tried = new Tried();
        LongStream.range(from, to).forEach(seed -> {
            Knowledge knowledge = Histories.of(seed);
            LocalDate day = Histories.day(new Random(seed));
            for (Stage stage : Cases.SAMPLE.stages()) {
                Plan plan = check(knowledge, Cases.SAMPLE, stage, day, "seed " + seed, tried);
                assertThat(!plan.isWhole() || holdsBySecondReading(knowledge, plan, stage))
                        .as("seed %d, %s by the second reading", seed, stage.id())
                        .isTrue();
            }
        });
        return tried;
    }

    @Test
    void they_do_on_the_sample_stories_under_both_rubrics() {
        CaseFile file = SampleHistories.read();
        var tried = new Tried();
        for (String partnership : file.partnerships()) {
            for (Rubric rubric : List.of(Cases.STARTER, Cases.SAMPLE)) {
                Knowledge knowledge = new Knowledge(
                        file.partnership(partnership),
                        file.community(file.communityOf(partnership).orElseThrow()),
                        community -> AdoptedRubrics.only(rubric));
                rubric.stages().forEach(stage -> check(knowledge, rubric, stage, SAMPLED, partnership, tried));
            }
        }
        assertThat(tried.unknown).isEmpty();
        assertThat(tried.plans).isGreaterThan(file.partnerships().size());
    }

    private static Plan check(Knowledge knowledge, Rubric rubric, Stage stage, LocalDate day, String of, Tried tried) {
        Plan plan = Planner.toStage(knowledge, stage, day);
        String as = "%s, %s of %s from %s".formatted(of, stage.id(), rubric.id(), day);
        tried.plans++;
        if (!plan.isWhole()) {
            tried.unknown.add(as + " " + plan.unknown());
            return plan;
        }
        plan.acts().forEach(act -> tried.kinds.merge(act.kind(), 1, Integer::sum));
        var trial = new Trial(knowledge, plan.day());
        assertThat(plan.day()).as(as).isAfterOrEqualTo(day);
        assertThat(isReached(trial, plan.acts(), stage)).as(as).isTrue();
        for (Act act : plan.acts()) {
            List<Act> rest = new ArrayList<>(plan.acts());
            rest.remove(act);
            assertThat(isReached(trial, rest, stage))
                    .as("%s without %s", as, act)
                    .isFalse();
        }
        return plan;
    }

    private static boolean isReached(Trial trial, List<Act> acts, Stage stage) {
        Judgement judged = trial.with(acts).judge();
        boolean met = judged.stage(stage.id()).at(trial.day()) == Verdict.MET;
        StageStanding standing = judged.standing().at(trial.day());
        boolean over = standing.kind() == StageStanding.Kind.CLOSED || standing.kind() == StageStanding.Kind.SUCCEEDED;
        boolean higher = !stage.id().equals(standing.stage());
        assertThat(!met || over || higher || standing.kind() == StageStanding.Kind.GOOD)
                .as("in good standing once met, unless a higher stage is held")
                .isTrue();
        return met;
    }

    private static boolean holdsBySecondReading(Knowledge knowledge, Plan plan, Stage stage) {
        Knowledge known = new Trial(knowledge, plan.day()).with(plan.acts());
        var second =
                new NaiveHistory(known.partnership().list(), known.community().list(), false);
        long held = stage.indicators().stream()
                .map(Indicator::id)
                .filter(id -> second.holds(id, plan.day()))
                .count();
        return held >= stage.needed();
    }

    @Test
    void nothing_is_proposed_where_nothing_is_missing() {
        Knowledge knowledge = Histories.of(0);
        LocalDate day = Histories.day(new Random(0));
        Stage stage = Cases.SAMPLE.stages().getFirst();
        Plan plan = Planner.toStage(knowledge, stage, day);
        Knowledge done = new Trial(knowledge, plan.day()).with(plan.acts());
        assertThat(Planner.toStage(done, stage, plan.day()).acts()).isEmpty();
    }
}
