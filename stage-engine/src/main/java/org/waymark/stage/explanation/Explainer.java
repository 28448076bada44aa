package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.fact.FuzzyDate;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Exemptions.Granted;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.NearMiss;
import org.waymark.stage.explanation.Explanation.OfClause;
import org.waymark.stage.interval.Verdict;

/** Reads the reasons of one day off an assessment: the conditions that decided are the ones that explain. */
public record Explainer(Assessment assessment, Reading reading, Testimony testimony, LocalDate day) {

    public Explanation explanation() {
        return new Explanation(
                day,
                assessment.rubric(),
                assessment.stages().values().stream().map(this::stage).toList());
    }

    private Explanation.OfStage stage(OfStage assessed) {
        List<Explanation.OfIndicator> indicators =
                assessed.indicators().values().stream().map(this::indicator).toList();
        int met = (int) indicators.stream()
                .filter(each -> each.verdict() == Verdict.MET)
                .count();
        var stage = assessed.stage();
        Verdict verdict = assessed.verdicts().at(day);
        return new Explanation.OfStage(stage.id(), stage.label(), verdict, met, stage.needed(), indicators);
    }

    private Explanation.OfIndicator indicator(OfIndicator assessed) {
        var indicator = assessed.indicator();
        return new Explanation.OfIndicator(
                indicator.id(),
                indicator.label(),
                indicator.source(),
                assessed.verdicts().at(day),
                inForce(assessed.exemptions()),
                assessed.clauses().stream().map(this::clause).toList(),
                Waiting.in(assessed.root(), day));
    }

    private List<Granted> inForce(List<Granted> exemptions) {
        return exemptions.stream()
                .filter(each -> each.inForce().hi().contains(day))
                .toList();
    }

    private OfClause clause(Part part) {
        return new OfClause(
                part.name(),
                part.criterion(),
                part.verdicts().at(day),
                inForce(part.exemptions()),
                part.questions().map(this::ask).toList());
    }

    private Ask ask(Part question) {
        Finding finding = question.finding().orElseThrow();
        List<Counted> counted = new ArrayList<>();
        List<NearMiss> nearMisses = new ArrayList<>();
        finding.groups().forEach(group -> group.items().forEach(item -> sort(group, item, counted, nearMisses)));
        nearMisses.addAll(new SilentEntries(reading).beside(question.criterion(), question.name()));
        Verdict verdict = question.verdicts().at(day);
        Finding.Score score = finding.scoring().on(day);
        return new Ask(
                question.criterion(),
                verdict,
                score.have(),
                score.mayHave(),
                score.need(),
                score.of(),
                newestFirst(counted),
                nearMisses,
                Waiting.forQuestion(question.criterion(), verdict));
    }

    private void sort(Group group, Item item, List<Counted> counted, List<NearMiss> nearMisses) {
        List<Reason> reasons = item.conditions().stream()
                .filter(condition -> !condition.verdicts().hi().contains(day))
                .map(condition -> condition.otherwise().on(day))
                .toList();
        if (reasons.isEmpty()) {
            counted.add(new Counted(
                    item.entry(),
                    group.verdicts().lo().contains(day),
                    doubts(item),
                    through(item),
                    Assurance.of(item.entry(), testimony, day)));
        } else {
            nearMisses.add(new NearMiss(item.entry().entry(), item.entry().source(), reasons));
        }
    }

    private List<Reason> doubts(Item item) {
        return item.conditions().stream()
                .filter(condition -> !condition.verdicts().lo().contains(day))
                .map(condition -> doubt(item.entry(), condition))
                .distinct()
                .toList();
    }

    private Reason doubt(Standing<?> entry, Condition condition) {
        FuzzyDate on = entry.fact().header().on();
        return on == null || on.precision() == FuzzyDate.Precision.DAY
                ? condition.otherwise().on(day)
                : new Reason.ApproximateDate(on.precision());
    }

    private List<Standing<?>> through(Item item) {
        return item.conditions().stream()
                .map(Condition::through)
                .flatMap(List::stream)
                .filter(support -> support.verdicts().hi().contains(day))
                .<Standing<?>>map(support -> support.point().entry())
                .distinct()
                .sorted(Standing.ORDER.reversed())
                .toList();
    }

    private static List<Counted> newestFirst(List<Counted> counted) {
        return counted.stream()
                .sorted(Comparator.comparing(Counted::entry, Standing.ORDER.reversed()))
                .toList();
    }
}
