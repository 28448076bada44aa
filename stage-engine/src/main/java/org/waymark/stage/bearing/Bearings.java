package org.waymark.stage.bearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.record.Logged;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.bearing.Bearing.Loss;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.change.Shift;
import org.waymark.stage.excerpt.Excerpt;
import org.waymark.stage.excerpt.Families;
import org.waymark.stage.excerpt.Topic;
import org.waymark.stage.interval.Verdicts;

/**
 * Thinks away, one after the other, every entry, person and organisation on which an indicator of a day may rest, and
 * keeps those without which some verdict of that day is another. Rules are no evidence: what a community published and
 * adopted stays.
 */
public final class Bearings {
    private final Knowledge knowledge;
    private final Judgement judgement;
    private final LocalDate day;
    private final DayVerdicts verdicts;
    private final Families partnership;
    private final Families community;
    /** By the ids of the indicators that each judges. */
    private final Map<Set<String>, Excerpt> excerpts = new LinkedHashMap<>();

    private final Map<String, Verdicts> before = new LinkedHashMap<>();
    private final boolean isOver;

    private Bearings(Knowledge knowledge, Judgement judgement, LocalDate day) {
        this.knowledge = knowledge;
        this.judgement = judgement;
        this.day = day;
        AdoptedRubrics rubrics = judgement.rubrics();
        this.verdicts = new DayVerdicts(rubrics, day);
        this.partnership = Families.of(knowledge.partnership());
        this.community = Families.of(knowledge.community());
        this.isOver = isOver(judgement.standing().at(day));
        indicators(rubrics).forEach(id -> before.put(id, verdicts.cut(judgement.indicator(id))));
        for (Set<String> ids : together(rubrics)) {
            excerpts.put(ids, Excerpt.of(partnership, community, rubrics, ids, verdicts.days(), Set.of()));
        }
    }

    /** Indicators that share what costs most, the definition of engaged industry, are judged together. */
    private Collection<Set<String>> together(AdoptedRubrics rubrics) {
        Map<Object, Set<String>> together = new LinkedHashMap<>();
        for (String id : before.keySet()) {
            Set<IndustryEngagement> shared = rubrics.periods().stream()
                    .flatMap(period -> period.rubric().indicator(id).stream())
                    .flatMap(indicator -> indicator.criterion().industryEngagements())
                    .collect(Collectors.toSet());
            together.computeIfAbsent(shared.isEmpty() ? id : shared, any -> new LinkedHashSet<>())
                    .add(id);
        }
        return together.values();
    }

    /**
     * What the verdicts of a day rest on, by influence.
     *
     * @param judgement what the knowledge amounts to
     */
    public static List<Bearing> on(LocalDate day, Knowledge knowledge, Judgement judgement) {
        var bearings = new Bearings(knowledge, judgement, day);
        return Stream.concat(bearings.entries(), bearings.named())
                .sorted(Bearing.BY_INFLUENCE)
                .toList();
    }

    /** Those of the versions that judge a day that matters. */
    private Set<String> indicators(AdoptedRubrics rubrics) {
        Set<String> ids = new LinkedHashSet<>();
        rubrics.periods().stream()
                .filter(period -> period.days().from().isBefore(verdicts.days().to())
                        && period.days().to().isAfter(verdicts.days().from()))
                .flatMap(period -> period.rubric().indicators().stream())
                .map(Indicator::id)
                .forEach(ids::add);
        return ids;
    }

    private static boolean isOver(StageStanding standing) {
        return standing.kind() == StageStanding.Kind.CLOSED || standing.kind() == StageStanding.Kind.SUCCEEDED;
    }

    private Stream<Bearing> entries() {
        return Stream.of(knowledge.partnership(), knowledge.community())
                .flatMap(entries -> entries.list().stream())
                .flatMap(logged -> bearing(logged).stream());
    }

    private Optional<Bearing> bearing(Logged logged) {
        var pillar = new Pillar.OfEntry(logged.entry());
        Set<String> gone = Set.of(logged.entry());
        if (partnership.isAbout(Topic.LIFE, logged.entry())) {
            return life(pillar, logged.position(), knowledge.without(gone).judge());
        }
        Map<String, Verdicts> after = new HashMap<>();
        excerpts.forEach((ids, excerpt) -> {
            if (excerpt.evidence().contains(logged.entry())) {
                note(ids, excerpt.without(gone), after);
            }
        });
        return bearing(pillar, logged.position(), after);
    }

    private void note(Set<String> ids, Judgement judged, Map<String, Verdicts> after) {
        ids.forEach(id -> after.put(id, verdicts.cut(judged.indicator(id))));
    }

    /** Whether there is a partnership at all moves no indicator, but may hide the stage. */
    private Optional<Bearing> life(Pillar pillar, long place, Judgement without) {
        return bearing(
                pillar,
                place,
                List.of(),
                List.of(),
                Held.of(judgement.standing().at(day)),
                Held.of(without.standing().at(day)));
    }

    private Stream<Bearing> named() {
        Map<Set<String>, Set<String>> mentioned = new HashMap<>();
        Map<Pillar.Named, Long> all = new LinkedHashMap<>();
        excerpts.forEach((ids, excerpt) -> {
            mentioned.put(ids, Naming.mentioned(excerpt));
            Naming.in(excerpt).forEach((pillar, place) -> all.merge(pillar, place, Math::min));
        });
        return all.entrySet().stream().flatMap(each -> {
            Naming naming = Naming.of(each.getKey());
            Map<String, Verdicts> after = new HashMap<>();
            excerpts.forEach((ids, excerpt) -> {
                if (mentioned.getOrDefault(ids, Set.of()).contains(naming.name())) {
                    note(ids, excerpt.retold(naming), after);
                }
            });
            return bearing(each.getKey(), each.getValue(), after).stream();
        });
    }

    /** What came of thinking something away, if any verdict of the day did. */
    private Optional<Bearing> bearing(Pillar pillar, long place, Map<String, Verdicts> judged) {
        Map<String, Verdicts> after = new LinkedHashMap<>(before);
        after.putAll(judged);
        if (after.equals(before)) {
            return Optional.empty();
        }
        return bearing(
                pillar,
                place,
                verdicts.indicators(before, after),
                verdicts.stages(before, after),
                isOver ? Held.NONE : verdicts.held(before),
                isOver ? Held.NONE : verdicts.held(after));
    }

    private static Optional<Bearing> bearing(
            Pillar pillar,
            long place,
            List<Shift.OfIndicator> indicators,
            List<Shift.OfStage> stages,
            Held before,
            Held after) {
        Optional<Loss> loss = before.equals(after) ? Optional.empty() : Optional.of(new Loss(before, after));
        return indicators.isEmpty() && stages.isEmpty() && loss.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bearing(pillar, place, indicators, stages, loss));
    }
}
