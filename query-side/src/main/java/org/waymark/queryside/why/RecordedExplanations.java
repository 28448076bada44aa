package org.waymark.queryside.why;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.Staging;
import org.waymark.stage.StageStanding;
import org.waymark.stage.explanation.Explanation;

/** Joins the engine's explanation with the entries it names. */
public final class RecordedExplanations implements Explanations {

    private static final Set<String> ENDED =
            Set.of(StageStanding.Kind.CLOSED.word(), StageStanding.Kind.SUCCEEDED.word());

    private final RecordedPartnerships partnerships;

    public RecordedExplanations(RecordedPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Optional<WhyView> why(String partnership, Clocks clocks, Audience audience) {
        return partnerships.ask(partnership, clocks).map(asked -> why(asked, audience));
    }

    @Override
    public Optional<PathView> path(String partnership, Clocks clocks, Audience audience) {
        return partnerships.ask(partnership, clocks).flatMap(asked -> path(asked, audience));
    }

    private Optional<PathView> path(Asked asked, Audience audience) {
        StageView stage = stage(asked);
        if (ENDED.contains(stage.standing())) {
            return Optional.empty();
        }
        var judgement = asked.judged().judgement();
        var rubric = judgement.rubrics().at(asked.moment().asOf());
        return Optional.of(new Steps(stage, rubric, judgement, joined(asked, stage, audience)).path());
    }

    private static StageView stage(Asked asked) {
        return new Staging(asked.judged(), asked.moment()).view(asked.basis());
    }

    private JoinedExplanation joined(Asked asked, StageView stage, Audience audience) {
        return new JoinedExplanation(
                partnerships.entries(asked, audience),
                partnerships.entriesOfCommunity(asked, audience),
                asked.judged().community(),
                stage.indicators().stream()
                        .collect(Collectors.toMap(StageView.IndicatorLine::id, Function.identity())));
    }

    private WhyView why(Asked asked, Audience audience) {
        StageView stage = stage(asked);
        Explanation explanation =
                asked.judged().judgement().explain(asked.moment().asOf());
        var joined = joined(asked, stage, audience);
        return new WhyView(
                asked.judged().id(),
                RecordedPartnerships.name(asked),
                stage,
                explanation.stages().stream().map(joined::stage).toList());
    }
}
