package org.waymark.queryside.why;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.Staging;
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
        Explanation explanation =
                asked.judged().judgement().explain(asked.moment().asOf());
        var joined = new JoinedExplanation(
                partnerships.entries(asked, audience),
                partnerships.entriesOfCommunity(asked, audience),
                asked.judged().community(),
                stage.indicators().stream()
                        .collect(Collectors.toMap(StageView.IndicatorLine::id, Function.identity())));
        return new WhyView(
                asked.judged().id(),
                RecordedPartnerships.name(asked),
                stage,
                explanation.stages().stream().map(joined::stage).toList());
    }
}
