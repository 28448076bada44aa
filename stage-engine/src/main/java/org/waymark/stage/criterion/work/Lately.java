package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.PartnershipFact.ActivityConfirmed;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** How an activity stays in view: by its date, or by going on. */
record Lately(Window within, Window ongoing) {

    Condition condition(State<ActivityRecorded> state, Link<ActivityRecorded> link) {
        Verdicts goesOn = state.currentAs(link, Activities.isOngoing(state, link, ongoing));
        return new Condition(
                        When.within(within, link.from()).or(goesOn), day -> Recency.missed(within, link.from(), day))
                .inDoubtBy(dates(state, link));
    }

    private Doubts dates(State<ActivityRecorded> state, Link<ActivityRecorded> link) {
        Doubts inWindow =
                Doubts.ofDates(() -> List.of(new Support(Point.of(link.start()), When.within(within, link.from()))));
        return link.start().fact().ongoing()
                ? inWindow.and(Doubts.ofDates(() -> signs(state, link))).and(Doubts.ofHappening(state.dates()))
                : inWindow;
    }

    private List<Support> signs(State<ActivityRecorded> state, Link<ActivityRecorded> link) {
        List<Support> signs = new ArrayList<>();
        signs.add(new Support(Point.of(link.start()), When.notOlderThan(ongoing, link.from())));
        signs.addAll(new Recency(
                        ongoing,
                        state.chain().marks(ActivityConfirmed.class).stream()
                                .map(Point::of)
                                .toList())
                .supports());
        return signs;
    }
}
