package org.waymark.stage.criterion.leadership;

import java.util.List;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.people.Coordinators;
import org.waymark.stage.explanation.Reason;

/** Does an interim coordinator with a contact bridge the gap after a standing one? */
record InterimQuestion(LeadershipCriterion.InterimAfterStanding asked, Coordinators coordinators) {

    Finding answer() {
        Condition gap = new Condition(
                        coordinators.anyOfKind(CoordinatorKind.STANDING).not(), day -> new Reason.NoGapToBridge())
                .inDoubtBy(Doubts.ofHappening(coordinators.states().stream()
                        .flatMap(state -> state.dates().stream())
                        .toList()));
        Condition ended = standingEndedLately();
        List<Group> interims = coordinators.states().stream()
                .map(state -> Findings.current(state.key(), state, InterimQuestion::isInterimWithContact))
                .map(group -> group.alsoHeldTo(List.of(gap, ended)))
                .toList();
        return Findings.counted(interims, 1);
    }

    private Condition standingEndedLately() {
        List<Point> ends = coordinators.endsOfStanding().stream().map(Point::of).toList();
        Recency lately = new Recency(asked.within(), ends);
        return new Condition(lately.atLeast(1), day -> new Reason.NoGapToBridge(), lately.supports());
    }

    private static List<Condition> isInterimWithContact(Link<CoordinatorAppointed> link) {
        CoordinatorAppointed appointed = link.start().fact();
        boolean isInterim = appointed.kind() == CoordinatorKind.INTERIM;
        return List.of(
                Conditions.fixed(isInterim, new Reason.OtherKind(appointed.kind())),
                Conditions.fixed(Coordinators.hasContact(appointed), new Reason.NoContact()));
    }
}
