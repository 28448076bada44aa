package org.waymark.queryside.why;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.Word;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.record.EntryViews;
import org.waymark.stage.explanation.Explanation;

/** Joins the engine's explanation with the entries it names. */
public final class RecordedExplanations implements Explanations {

    private final RecordedPartnerships partnerships;

    public RecordedExplanations(RecordedPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Optional<WhyView> why(String partnership, Clocks clocks, Audience audience) {
        return partnerships.ask(partnership, clocks).map(asked -> why(asked, audience));
    }

    private WhyView why(Asked asked, Audience audience) {
        StageView stage = new Staging(asked.judged(), asked.moment()).view(asked.basis());
        var joined = new Joined(
                partnerships.entries(asked, audience),
                stage.indicators().stream()
                        .collect(Collectors.toMap(StageView.IndicatorLine::id, Function.identity())));
        Explanation explanation =
                asked.judged().judgement().explain(asked.moment().asOf());
        return new WhyView(
                asked.judged().id(),
                RecordedPartnerships.name(asked),
                stage,
                explanation.stages().stream().map(joined::stage).toList());
    }

    /** The explanation of one answer, with entries as one reader may see them. */
    private record Joined(EntryViews entries, Map<String, StageView.IndicatorLine> lines) {

        WhyView.StageWhy stage(Explanation.OfStage stage) {
            return new WhyView.StageWhy(
                    stage.id(),
                    stage.label(),
                    stage.verdict(),
                    stage.met(),
                    stage.needed(),
                    stage.indicators().stream().map(this::indicator).toList());
        }

        WhyView.IndicatorWhy indicator(Explanation.OfIndicator indicator) {
            StageView.IndicatorLine line = lines.get(indicator.id());
            return new WhyView.IndicatorWhy(
                    indicator.id(),
                    indicator.label(),
                    indicator.source(),
                    indicator.verdict(),
                    line == null ? null : line.since(),
                    line == null ? null : line.until(),
                    !indicator.exemptions().isEmpty(),
                    words(indicator.waitingFor()),
                    indicator.clauses().stream().map(this::clause).toList());
        }

        WhyView.ClauseWhy clause(Explanation.OfClause clause) {
            return new WhyView.ClauseWhy(
                    clause.name(),
                    clause.verdict(),
                    !clause.exemptions().isEmpty(),
                    clause.asks().stream().map(this::ask).toList());
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

        Stream<WhyView.Counted> counted(Explanation.Counted counted) {
            return entries.view(counted.entry().entry()).stream()
                    .map(view -> new WhyView.Counted(
                            view,
                            counted.certain(),
                            counted.through().stream()
                                    .flatMap(each -> entries.view(each.entry()).stream())
                                    .toList(),
                            counted.assurance().name().toLowerCase(Locale.ROOT)));
        }

        Stream<WhyView.NearMiss> nearMiss(Explanation.NearMiss miss) {
            return entries.view(miss.logged().entry()).stream()
                    .map(view -> new WhyView.NearMiss(
                            view,
                            miss.reasons().stream()
                                    .map(reason -> new WhyView.Reason(Numbers.word(reason), Numbers.of(reason)))
                                    .toList()));
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
}
