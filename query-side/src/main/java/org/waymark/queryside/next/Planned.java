package org.waymark.queryside.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.partnership.Staging;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Stage;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.StageStanding;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.next.Plan;
import org.waymark.stage.next.Planner;
import org.waymark.stage.next.act.Act;

/** What the engine finds for one partnership and day, before it is known who reads it. */
record Planned(List<ToStage> ways, List<Renewal> renewals) {

    /** The way to one stage. */
    record ToStage(String aim, Stage stage, Plan plan) {
        int effort() {
            return Act.total(plan.acts());
        }
    }

    /** How an indicator would be kept beyond a day. */
    record Renewal(Indicator indicator, LocalDate until, Plan plan) {}

    private static final Comparator<ToStage> SHORTEST = Comparator.comparing(
                    (ToStage way) -> !way.aim().equals("back"))
            .thenComparing(way -> !way.plan().isWhole())
            .thenComparingInt(ToStage::effort);

    static Planned of(Knowledge knowledge, Judgement judgement, LocalDate day) {
        StageStanding standing = judgement.standing().at(day);
        if (standing.kind() == Kind.CLOSED || standing.kind() == Kind.SUCCEEDED) {
            return new Planned(List.of(), List.of());
        }
        return new Planned(ways(knowledge, judgement, day), renewals(knowledge, judgement, day));
    }

    private static List<ToStage> ways(Knowledge knowledge, Judgement judgement, LocalDate day) {
        StageAnswer answer = judgement.at(day);
        String known = known(answer);
        List<ToStage> ways = new ArrayList<>();
        boolean above = known == null || answer.rubric().stage(known).isEmpty();
        for (Stage stage : answer.rubric().stages()) {
            boolean own = stage.id().equals(known);
            if (above || (own && answer.standing().kind() != Kind.GOOD)) {
                ways.add(new ToStage(own ? "back" : "up", stage, Planner.toStage(knowledge, stage, day)));
            }
            above = above || own;
        }
        ways.sort(SHORTEST);
        return ways;
    }

    /** The stage held, or the one held last. */
    private static @Nullable String known(StageAnswer answer) {
        if (answer.stage() != null) {
            return answer.stage();
        }
        return answer.last() == null ? null : answer.last().stage();
    }

    private static List<Renewal> renewals(Knowledge knowledge, Judgement judgement, LocalDate day) {
        StageAnswer answer = judgement.at(day);
        LocalDate horizon = day.plusYears(Staging.HORIZON_YEARS);
        return Stream.ofNullable(answer.stage())
                .flatMap(stage -> answer.rubric().stage(stage).stream())
                .flatMap(stage -> stage.indicators().stream())
                .filter(each -> judgement.indicator(each.id()).at(day) == Verdict.MET)
                .flatMap(each -> judgement.indicator(each.id()).lo().runAt(day).map(Interval::to).stream()
                        .filter(until -> until.isBefore(horizon))
                        .flatMap(until -> renewal(knowledge, judgement, each.id(), until)))
                .sorted(Comparator.comparing(Renewal::until))
                .toList();
    }

    /** None where the rubric of that day no longer asks for it. */
    private static Stream<Renewal> renewal(Knowledge knowledge, Judgement judgement, String id, LocalDate until) {
        return judgement.rubrics().at(until).indicator(id).stream()
                .map(indicator -> new Renewal(indicator, until, Planner.toIndicator(knowledge, indicator, until)));
    }

    /** All acts of all ways. */
    Stream<Act> acts() {
        return ways.stream().flatMap(way -> way.plan().acts().stream());
    }

    /** Indicators that a clause belongs to. */
    static Set<String> indicatorsOf(Act act) {
        return act.clauses().stream()
                .map(clause -> clause.split("\\.", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
