package org.waymark.stage.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.record.Reading;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Stage;
import org.waymark.rubric.criterion.EngagementCriterion.MeetingsApart;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Minting;

/**
 * Finds the shortest way, as acts that together bring what is asked. It is a heuristic where it picks: indicator by
 * indicator, for each of them the alternative of the least effort, and for each question the first who would do. It is
 * none where it answers: what it names was judged with, and without any one act it is not enough.
 */
public final class Planner {
    private final Knowledge knowledge;
    private final LocalDate day;
    private final List<Act> before;
    private final Minting minting;
    private final Trial trial;

    private Planner(Knowledge knowledge, LocalDate day, List<Act> before, Minting minting) {
        this.knowledge = knowledge;
        this.day = day;
        this.before = before;
        this.minting = minting;
        this.trial = new Trial(knowledge, day);
    }

    /** The way to a stage of the version that judges that day, from that day on. */
    public static Plan toStage(Knowledge knowledge, Stage stage, LocalDate day) {
        return of(knowledge, stage.indicators(), stage.needed(), day);
    }

    /** The way by which an indicator holds on a day on which it would not. */
    public static Plan toIndicator(Knowledge knowledge, Indicator indicator, LocalDate day) {
        return of(knowledge, List.of(indicator), 1, day);
    }

    /** At once; where all of them are asked and one has to wait, on the day up to which it does. */
    private static Plan of(Knowledge knowledge, List<Indicator> indicators, int needed, LocalDate day) {
        var minting = new Minting();
        var now = new Planner(knowledge, day, List.of(), minting);
        Optional<Waiting> waiting = indicators.stream()
                .flatMap(now::waiting)
                .filter(each -> each.day().isAfter(day))
                .max(Comparator.comparing(Waiting::day));
        return waiting.filter(any -> needed == indicators.size())
                .map(it -> new Planner(knowledge, it.day(), it.first(), minting))
                .orElse(now)
                .plan(indicators.stream().map(Indicator::id).toList(), needed);
    }

    private Stream<Waiting> waiting(Indicator indicator) {
        Part root = trial.indicator(List.of(), indicator.id()).root();
        return new Ways(day)
                .of(root).stream().flatMap(List::stream).distinct().flatMap(place -> waiting(place.in(root)));
    }

    private Stream<Waiting> waiting(Part question) {
        if (!(question.criterion() instanceof MeetingsApart asked)) {
            return Stream.empty();
        }
        Reading reading = Reading.of(knowledge.partnership());
        Drafts drafts = trial.scene(List.of(), minting).drafts();
        return Stream.of(Waiting.since(day, asked, reading, drafts, question.name()));
    }

    private Plan plan(List<String> ids, int needed) {
        Set<String> wanted = held(ids);
        List<String> open = ids.stream().filter(each -> !wanted.contains(each)).toList();
        int more = needed - wanted.size();
        wanted.addAll(more < open.size() ? cheapest(open, Math.max(0, more)) : open);
        List<Act> acts = new ArrayList<>(before);
        Optional<String> unknown = wanted.size() < needed ? open.stream().findFirst() : together(wanted, acts);
        return unknown.map(id -> new Plan(day, List.of(), List.of(id)))
                .orElseGet(() -> new Plan(day, new Pruning(trial, wanted).least(acts), List.of()));
    }

    private Set<String> held(List<String> ids) {
        Set<String> held = new LinkedHashSet<>();
        ids.stream().filter(each -> trial.holds(before, Set.of(each))).forEach(held::add);
        return held;
    }

    /** Those that take the least effort, each by itself. */
    private List<String> cheapest(List<String> open, int count) {
        Map<String, Integer> efforts = new LinkedHashMap<>();
        for (String id : open) {
            answering(id).beside(before).ifPresent(acts -> efforts.put(id, Act.total(acts)));
        }
        return efforts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Answering answering(String indicator) {
        return new Answering(trial, indicator, minting);
    }

    /**
     * Adds what is needed for all of them. An act for one may serve another, or undo it: so each is asked again beside
     * all others until all hold. Answers with the one for which no way was found.
     */
    private Optional<String> together(Set<String> wanted, List<Act> acts) {
        for (int round = 0; round <= wanted.size() && !trial.holds(acts, wanted); round++) {
            for (String id : wanted) {
                Optional<List<Act>> more = answering(id).beside(acts);
                if (more.isEmpty()) {
                    return Optional.of(id);
                }
                acts.addAll(more.get());
            }
        }
        return wanted.stream()
                .filter(each -> !trial.holdsIndeed(acts, Set.of(each)))
                .findFirst();
    }
}
