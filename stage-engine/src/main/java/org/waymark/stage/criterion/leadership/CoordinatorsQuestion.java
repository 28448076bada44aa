package org.waymark.stage.criterion.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.people.Coordinators;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Are there current coordinators of the kinds asked, each of them lately confirmed or seen? */
record CoordinatorsQuestion(LeadershipCriterion.Coordinators asked, Coordinators coordinators) {

    Finding answer() {
        return Findings.counted(
                coordinators.states().stream()
                        .map(state -> Findings.current(state.key(), state, link -> conditions(state, link)))
                        .toList(),
                asked.atLeast());
    }

    private List<Condition> conditions(State<CoordinatorAppointed> state, Link<CoordinatorAppointed> link) {
        CoordinatorAppointed appointed = link.start().fact();
        @Nullable Window window = asked.reconfirmedWithin().get(appointed.kind());
        if (window == null) {
            return List.of(Conditions.fixed(false, new Reason.OtherKind(appointed.kind())));
        }
        boolean contact = !asked.withContact() || Coordinators.hasContact(appointed);
        return List.of(Conditions.fixed(contact, new Reason.NoContact()), reconfirmed(state, link, window));
    }

    /** Its start need only not be too old: as the one in force, it has begun. */
    private Condition reconfirmed(State<CoordinatorAppointed> state, Link<CoordinatorAppointed> link, Window window) {
        Recency signs =
                new Recency(window, coordinators.signsOf(state, link.start().fact()));
        Verdicts young = When.notOlderThan(window, link.from());
        return new Condition(signs.atLeast(1).or(young), day -> signs.missed(link.from(), day), signs.supports())
                .inDoubtBy(Doubts.ofDates(() -> List.of(new Support(Point.of(link.start()), young))));
    }
}
