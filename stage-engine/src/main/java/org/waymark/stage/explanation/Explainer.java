package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Assessment;
import org.waymark.stage.criterion.Assessment.OfIndicator;
import org.waymark.stage.criterion.Assessment.OfStage;
import org.waymark.stage.criterion.Assessment.Part;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.evidence.Exemptions.Granted;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.Exempted;
import org.waymark.stage.explanation.Explanation.Lack;
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

    /** One indicator alone; empty where the rubric of that day does not know it. */
    public Optional<Explanation.OfIndicator> explanation(String indicator) {
        return assessment.indicator(indicator).map(this::indicator);
    }

    /**
     * The questions that keep an indicator from holding; none where it holds, or the rubric of that day does not know it.
     *
     * @param before a day on which it may still have held
     */
    public List<Lack> lacking(String indicator, LocalDate before) {
        return assessment.indicator(indicator).stream()
                .filter(assessed -> assessed.verdicts().at(day) != Verdict.MET)
                .flatMap(assessed -> new Lacking(day, before)
                        .in(assessed.root()).stream()
                                .map(part -> new Lack(part.name(), assessed.indicator(), ask(part))))
                .toList();
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

    private List<Exempted> inForce(List<Granted> exemptions) {
        return exemptions.stream()
                .filter(each -> each.inForce().hi().contains(day))
                .map(each -> new Exempted(each.entry(), each.inForce().lo().contains(day)))
                .toList();
    }

    private OfClause clause(Part part) {
        List<Granted> exemptions = Stream.concat(
                        part.exemptions().stream(), part.questions().flatMap(each -> each.exemptions().stream()))
                .toList();
        return new OfClause(
                part.name(),
                part.criterion(),
                part.verdicts().at(day),
                inForce(exemptions),
                part.questions().map(this::ask).toList());
    }

    private Ask ask(Part question) {
        Finding finding = question.finding().orElseThrow();
        Sorting sorting = new Sorting(day);
        finding.groups().forEach(group -> group.items().forEach(sorting::add));
        List<Counted> counted = sorting.counting().stream().map(this::counted).toList();
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
                sorting.missing(new SilentEntries(reading).beside(question.criterion(), question.name())),
                Waiting.forQuestion(question.criterion(), verdict));
    }

    private Counted counted(Sorting.Counting counting) {
        return new Counted(
                counting.entry(),
                counting.doubts(),
                counting.through(),
                Assurance.of(counting.entry(), testimony, day));
    }

    private static List<Counted> newestFirst(List<Counted> counted) {
        return counted.stream()
                .sorted(Comparator.comparing(Counted::entry, Standing.ORDER.reversed()))
                .toList();
    }
}
