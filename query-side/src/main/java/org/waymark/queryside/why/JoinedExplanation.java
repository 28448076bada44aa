package org.waymark.queryside.why;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Word;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.EntryViews;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Reason;

/**
 * The explanation of one answer, with the entries it names as one reader may see them.
 *
 * @param community its id; an exemption may be an entry of it
 * @param lines the indicators as the answer has them, by id
 */
record JoinedExplanation(
        EntryViews entries,
        EntryViews ofCommunity,
        @Nullable String community,
        Map<String, StageView.IndicatorLine> lines) {

    WhyView.StageWhy stage(Explanation.OfStage stage) {
        return new WhyView.StageWhy(
                stage.id(),
                stage.label(),
                stage.verdict(),
                stage.met(),
                stage.needed(),
                stage.indicators().stream().map(this::indicator).toList());
    }

    private WhyView.IndicatorWhy indicator(Explanation.OfIndicator indicator) {
        StageView.IndicatorLine line = lines.get(indicator.id());
        return new WhyView.IndicatorWhy(
                indicator.id(),
                indicator.label(),
                indicator.source(),
                indicator.verdict(),
                line == null ? null : line.since(),
                line == null ? null : line.until(),
                exemptions(indicator.exemptions()),
                words(indicator.waitingFor()),
                indicator.clauses().stream().map(this::clause).toList());
    }

    private WhyView.ClauseWhy clause(Explanation.OfClause clause) {
        return new WhyView.ClauseWhy(
                clause.name(),
                clause.verdict(),
                exemptions(clause.exemptions()),
                clause.asks().stream().map(this::ask).toList());
    }

    private List<WhyView.ExemptionWhy> exemptions(List<Explanation.Exempted> exemptions) {
        return exemptions.stream().flatMap(this::exemption).toList();
    }

    private Stream<WhyView.ExemptionWhy> exemption(Explanation.Exempted exempted) {
        ExemptionGranted granted = exempted.entry().fact();
        boolean own = granted.header().partnership() != null;
        return (own ? entries : ofCommunity)
                .view(exempted.entry().entry()).stream()
                        .map(view -> new WhyView.ExemptionWhy(
                                view,
                                own ? null : community,
                                granted.clause(),
                                granted.body(),
                                granted.from(),
                                granted.until(),
                                exempted.certain()));
    }

    WhyView.Ask ask(Explanation.Ask ask) {
        return new WhyView.Ask(
                Numbers.word(ask.criterion()),
                ask.verdict(),
                ask.have(),
                ask.mayHave(),
                ask.need(),
                numbers(ask),
                words(ask.waitingFor()),
                ask.counted().stream().flatMap(this::counted).toList(),
                ask.nearMisses().stream().flatMap(this::nearMiss).toList());
    }

    private Stream<WhyView.Counted> counted(Explanation.Counted counted) {
        return entries.view(counted.entry().entry()).stream()
                .map(view -> new WhyView.Counted(
                        view,
                        counted.certain(),
                        reasons(counted.doubts(), view),
                        counted.through().stream()
                                .flatMap(each -> entries.view(each.entry()).stream())
                                .toList(),
                        counted.assurance().name().toLowerCase(Locale.ROOT)));
    }

    private Stream<WhyView.NearMiss> nearMiss(Explanation.NearMiss miss) {
        return entries.view(miss.logged().entry()).stream()
                .map(view -> new WhyView.NearMiss(view, reasons(miss.reasons(), view)));
    }

    private List<WhyView.Reason> reasons(List<Reason> reasons, EntryView of) {
        return reasons.stream()
                .map(reason -> new WhyView.Reason(
                        Numbers.word(reason),
                        Numbers.of(reason),
                        because(reason)
                                .filter(each -> !each.entry().equals(of.entry()))
                                .orElse(null)))
                .toList();
    }

    private Optional<EntryView> because(Reason reason) {
        return Numbers.entry(reason).flatMap(entries::view);
    }

    private static Map<String, String> numbers(Explanation.Ask ask) {
        Map<String, String> numbers = Numbers.of(ask.criterion());
        if (ask.of() > 0) {
            numbers.put("of", Long.toString(ask.of()));
        }
        return numbers;
    }

    private static List<String> words(List<? extends Word> words) {
        return words.stream().map(Word::word).toList();
    }
}
