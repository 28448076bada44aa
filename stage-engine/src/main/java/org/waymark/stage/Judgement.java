package org.waymark.stage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.explanation.Explainer;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.interval.Verdicts;

/**
 * What the facts amount to on every day of all time. Nothing in it depends on today: a day that passes needs no new one.
 * Where a community changed its rubric, each day is judged by the version of that day and the answers are joined.
 */
public final class Judgement {
    private final AdoptedRubrics rubrics;
    private final List<Assessment> assessments;
    private final Dossier dossier;
    private final SequencedMap<String, Verdicts> indicators = new LinkedHashMap<>();
    private final SequencedMap<String, Verdicts> stages = new LinkedHashMap<>();
    /** Worked out when it is first asked for: whoever asks for a single indicator does without. */
    private volatile @Nullable Timeline<StageStanding> standing;

    private Judgement(AdoptedRubrics rubrics, List<Assessment> assessments, Dossier dossier) {
        this.rubrics = rubrics;
        this.assessments = List.copyOf(assessments);
        this.dossier = dossier;
        for (String id : rubrics.indicatorIds()) {
            indicators.put(id, joined(assessment -> assessment.indicator(id).map(OfIndicator::verdicts)));
        }
        for (String id : rubrics.stageIds()) {
            stages.put(id, joined(assessment -> assessment.stage(id).map(OfStage::verdicts)));
        }
    }

    static Judgement of(AdoptedRubrics rubrics, List<Assessment> assessments, Dossier dossier) {
        return new Judgement(rubrics, assessments, dossier);
    }

    private Verdicts joined(Function<Assessment, Optional<Verdicts>> answer) {
        Verdicts joined = Verdicts.NEVER;
        for (int i = 0; i < assessments.size(); i++) {
            Verdicts judged = answer.apply(assessments.get(i)).orElse(Verdicts.NEVER);
            joined = joined.or(judged.on(rubrics.periods().get(i).daySet()));
        }
        return joined;
    }

    /** The days on which an indicator certainly holds and those on which it may; on days that do not know it, neither. */
    public Verdicts indicator(String id) {
        return indicators.getOrDefault(id, Verdicts.NEVER);
    }

    /** All indicators over time, in the order of the rubric. */
    public SequencedMap<String, Timeline<Verdict>> indicators() {
        return timelines(indicators);
    }

    /** The days on which a stage's own rule certainly holds and those on which it may, grace aside. */
    public Verdicts stage(String id) {
        return stages.getOrDefault(id, Verdicts.NEVER);
    }

    /** All stages over time, lowest first, grace aside. */
    public SequencedMap<String, Timeline<Verdict>> stages() {
        return timelines(stages);
    }

    /**
     * All clauses over time, by their full names such as {@code A7.plan}, exemptions included; in the order of the newest
     * rubric that has each. Worked out when asked for, unlike indicators and stages.
     */
    public SequencedMap<String, Timeline<Verdict>> clauses() {
        SequencedMap<String, Timeline<Verdict>> timelines = new LinkedHashMap<>();
        assessments.reversed().stream()
                .flatMap(Assessment::clauses)
                .map(Part::name)
                .forEach(name ->
                        timelines.computeIfAbsent(name, each -> clause(each).timeline()));
        return timelines;
    }

    private Verdicts clause(String name) {
        return joined(assessment -> assessment
                .clauses()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(Part::verdicts));
    }

    private static SequencedMap<String, Timeline<Verdict>> timelines(Map<String, Verdicts> verdicts) {
        SequencedMap<String, Timeline<Verdict>> timelines = new LinkedHashMap<>();
        verdicts.forEach((id, each) -> timelines.put(id, each.timeline()));
        return timelines;
    }

    /** Stage and standing over time. */
    public Timeline<StageStanding> standing() {
        Timeline<StageStanding> known = standing;
        if (known == null) {
            known = new Standings(rubrics, stages, dossier).timeline();
            standing = known;
        }
        return known;
    }

    /** The rubric versions and the days they judge. */
    public AdoptedRubrics rubrics() {
        return rubrics;
    }

    /** The answer for one day. */
    public StageAnswer at(LocalDate day) {
        return new AnswerOfDay(this, assessmentAt(day), day).answer();
    }

    /** Why the answer of one day is what it is. */
    public Explanation explain(LocalDate day) {
        return explainer(day).explanation();
    }

    /** Why one indicator is judged as it is on a day; empty if the version of that day has none of this id. */
    public Optional<Explanation.OfIndicator> explain(LocalDate day, String indicator) {
        return explainer(day).explanation(indicator);
    }

    /** The questions that keep an indicator from holding on a day; none where it holds. */
    public List<Lack> lacking(String indicator, LocalDate day) {
        return explainer(day).lacking(indicator, day.minusDays(1));
    }

    private Explainer explainer(LocalDate day) {
        return new Explainer(assessmentAt(day), dossier.reading(), dossier.testimony(), day);
    }

    /** What the version of a day makes of all days. */
    public Assessment assessmentAt(LocalDate day) {
        for (int i = 0; i < assessments.size(); i++) {
            if (rubrics.periods().get(i).days().contains(day)) {
                return assessments.get(i);
            }
        }
        return assessments.getLast();
    }
}
