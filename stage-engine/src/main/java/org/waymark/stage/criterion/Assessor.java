package org.waymark.stage.criterion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.rubric.criterion.SupportCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.criterion.engagement.EngagementQuestions;
import org.waymark.stage.criterion.engagement.Industries;
import org.waymark.stage.criterion.leadership.LeadershipQuestions;
import org.waymark.stage.criterion.mandate.MandateQuestions;
import org.waymark.stage.criterion.support.SupportQuestions;
import org.waymark.stage.criterion.testimony.TestimonyQuestions;
import org.waymark.stage.criterion.work.WorkQuestions;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Exemptions.Granted;
import org.waymark.stage.interval.Verdicts;

/** Puts the questions of a rubric to a dossier and combines the answers as the rubric says. */
public final class Assessor {
    private final Dossier dossier;
    private final Industries industries;

    public Assessor(Dossier dossier) {
        this.dossier = dossier;
        this.industries = new Industries(dossier);
    }

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
            case Criterion.All all -> combined(all, indicator, name, Verdicts::all);
            case Criterion.Any any -> combined(any, indicator, name, Verdicts::any);
            case Criterion.AtLeast some ->
                combined(some, indicator, name, each -> Verdicts.atLeast(some.count(), each));
            case Criterion.KnownWhen when -> combined(when, indicator, name, each -> knownWhen(when, each));
            case LeadershipCriterion asked -> question(asked, name, LeadershipQuestions.answer(asked, dossier));
            case SupportCriterion asked -> question(asked, name, SupportQuestions.answer(asked, name, dossier));
            case MandateCriterion asked -> question(asked, name, MandateQuestions.answer(asked, dossier, industries));
            case EngagementCriterion asked ->
                question(asked, name, EngagementQuestions.answer(asked, dossier, industries));
            case WorkCriterion.Results asked -> results(asked, indicator, name);
            case WorkCriterion asked -> question(asked, name, WorkQuestions.answer(asked, indicator.id(), dossier));
            case TestimonyCriterion asked -> question(asked, name, TestimonyQuestions.answer(asked, name, dossier));
        };
    }

    private static Verdicts knownWhen(Criterion.KnownWhen when, List<Verdicts> each) {
        Verdicts known = each.getFirst();
        Verdicts judged = each.getLast().knownWhen(known);
        return when.elseNotMet() ? judged.and(known) : judged;
    }

    private Part combined(
            Criterion criterion, Indicator indicator, String name, Function<List<Verdicts>, Verdicts> combination) {
        List<Part> parts = criterion.parts().stream()
                .map(inner -> part(inner, indicator, name))
                .toList();
        List<Verdicts> each = parts.stream().map(Part::verdicts).toList();
        return new Part(name, criterion, combination.apply(each), List.of(), parts, Optional.empty());
    }

    private Part clause(Criterion.Clause clause, Indicator indicator) {
        String name = indicator.nameOf(clause);
        Part inner = part(clause.part(), indicator, name);
        Verdicts verdicts = inner.verdicts().or(dossier.exemptions().inForce(name));
        return new Part(name, clause, verdicts, dossier.exemptions().of(name), List.of(inner), Optional.empty());
    }

    /** Of the clause within the question only its exemptions are a matter of their own: it is asked of each result. */
    private Part results(WorkCriterion.Results asked, Indicator indicator, String name) {
        Finding finding = WorkQuestions.answer(asked, indicator.id(), dossier);
        List<Granted> exemptions = dossier.exemptions().of(indicator.nameOf(asked.endorsed()));
        return new Part(name, asked, finding.verdicts(), exemptions, List.of(), Optional.of(finding));
    }

    private static Part question(Criterion criterion, String name, Finding finding) {
        return new Part(name, criterion, finding.verdicts(), List.of(), List.of(), Optional.of(finding));
    }
}
