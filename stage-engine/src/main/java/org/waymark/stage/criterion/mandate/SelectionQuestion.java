package org.waymark.stage.criterion.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.record.Span;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.MandateCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.When;

/** Is an industry chosen, with reasons and with data that are not too old? */
record SelectionQuestion(List<State<IndustrySelected>> selections) {

    Finding chosen(MandateCriterion.IndustrySelection asked) {
        return current(selected -> List.of(
                Conditions.fixed(selected.naics().size() >= asked.codes(), new Reason.NoIndustryCode()),
                Conditions.fixed(!asked.rationale() || selected.rationale() != null, new Reason.NoRationale())));
    }

    Finding data(MandateCriterion.SelectionData asked) {
        return current(selected -> List.of(recent(selected.dataAsOf(), asked.within())));
    }

    private static Condition recent(@Nullable LocalDate dataAsOf, Window window) {
        if (dataAsOf == null) {
            return Conditions.fixed(false, new Reason.NoData());
        }
        Span day = new Span(dataAsOf, dataAsOf);
        return new Condition(When.within(window, day), asOf -> Recency.missed(window, day, asOf));
    }

    private Finding current(Function<IndustrySelected, List<Condition>> conditions) {
        List<Group> groups = selections.stream()
                .map(state -> Findings.current(
                        state.key(),
                        state,
                        link -> conditions.apply(link.start().fact())))
                .toList();
        return Findings.counted(groups, 1);
    }
}
