package org.waymark.stage.criterion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.rubric.Criterion;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Exemptions.Granted;
import org.waymark.stage.interval.Verdicts;

/** Puts the questions of a rubric to a dossier and combines the answers as the rubric says. */
public record Assessor(Dossier dossier) {

    public Assessment assess(Rubric rubric) {
        Map<String, OfStage> stages = new LinkedHashMap<>();
        rubric.stages().forEach(stage -> stages.put(stage.id(), assess(stage)));
        return new Assessment(rubric, stages);
    }

    private OfStage assess(Stage stage) {
        Map<String, OfIndicator> indicators = new LinkedHashMap<>();
        stage.indicators().forEach(indicator -> indicators.put(indicator.id(), assess(indicator)));
        List<Verdicts> each =
                indicators.values().stream().map(OfIndicator::verdicts).toList();
        return new OfStage(stage, Verdicts.atLeast(stage.needed(), each), indicators);
    }

    private OfIndicator assess(Indicator indicator) {
        Part root = part(indicator.criterion(), indicator, indicator.id());
        List<Granted> exemptions = dossier.exemptions().of(indicator.id());
        Verdicts verdicts = root.verdicts().or(dossier.exemptions().inForce(indicator.id()));
        return new OfIndicator(indicator, verdicts, exemptions, root);
    }

    /** Answers one criterion; {@code name} is that of the clause it stands in. */
    private Part part(Criterion criterion, Indicator indicator, String name) {
        return switch (criterion) {
            case Criterion.Clause clause -> clause(clause, indicator);
            case Criterion.All all -> {
                List<Part> parts = parts(all, indicator, name);
                yield combined(all, name, parts, Verdicts.all(verdicts(parts)));
            }
            case Criterion.Any any -> {
                List<Part> parts = parts(any, indicator, name);
                yield combined(any, name, parts, Verdicts.any(verdicts(parts)));
            }
            case Criterion.AtLeast some -> {
                List<Part> parts = parts(some, indicator, name);
                yield combined(some, name, parts, Verdicts.atLeast(some.count(), verdicts(parts)));
            }
            case Criterion.KnownWhen when -> {
                List<Part> parts = parts(when, indicator, name);
                yield combined(
                        when,
                        name,
                        parts,
                        parts.getLast().verdicts().knownWhen(parts.getFirst().verdicts()));
            }
            case Criterion.Coordinators asked ->
                question(asked, name, new CoordinatorsQuestion(asked, dossier.coordinators()).answer());
            case Criterion.InterimAfterStanding asked ->
                question(asked, name, new InterimQuestion(asked, dossier.coordinators()).answer());
            case Criterion.Champions asked -> question(asked, name, new ChampionsQuestion(asked, dossier).answer());
            case Criterion.SharedPlan asked -> question(asked, name, new SharedPlanQuestion(asked, dossier).answer());
            case Criterion.Attested asked -> {
                var question = new AttestedQuestion(
                        name, asked.by(), asked.within(), asked.reachesBack(), false, dossier.testimony());
                yield question(asked, name, question.answer());
            }
            case Criterion.RequiredAttested asked -> {
                var question = new AttestedQuestion(
                        name, asked.by(), asked.within(), asked.reachesBack(), true, dossier.testimony());
                yield question(asked, name, question.answer());
            }
        };
    }

    private Part clause(Criterion.Clause clause, Indicator indicator) {
        String name = indicator.nameOf(clause);
        Part inner = part(clause.part(), indicator, name);
        Verdicts verdicts = inner.verdicts().or(dossier.exemptions().inForce(name));
        return new Part(name, clause, verdicts, dossier.exemptions().of(name), List.of(inner), Optional.empty());
    }

    private List<Part> parts(Criterion criterion, Indicator indicator, String name) {
        return criterion.parts().stream()
                .map(each -> part(each, indicator, name))
                .toList();
    }

    private static List<Verdicts> verdicts(List<Part> parts) {
        return parts.stream().map(Part::verdicts).toList();
    }

    private static Part combined(Criterion criterion, String name, List<Part> parts, Verdicts verdicts) {
        return new Part(name, criterion, verdicts, List.of(), parts, Optional.empty());
    }

    private static Part question(Criterion criterion, String name, Finding finding) {
        return new Part(name, criterion, finding.verdicts(), List.of(), List.of(), Optional.of(finding));
    }
}
