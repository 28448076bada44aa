package org.waymark.stage.criterion.work;

import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** How an activity stays in view: by its date, or by going on. */
record Lately(Window within, Window ongoing) {

    Condition condition(State<ActivityRecorded> state, Link<ActivityRecorded> link) {
        Verdicts goesOn = state.currentAs(link, Activities.isOngoing(state, link, ongoing));
        return new Condition(
                When.within(within, link.from()).or(goesOn), day -> Recency.missed(within, link.from(), day));
    }
}
