package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** What does the partnership do, lately or still, and about how many things, as far as somebody said so? */
record MixQuestion(Activities activities, Window within, Window ongoing) {

    Finding count(WorkCriterion.Activities asked) {
        List<Group> groups = groups(item -> switch (asked.distinct()) {
            case ACTIVITIES -> item.key();
            case DOMAINS -> item.domain().word();
        });
        Finding counted = Findings.counted(groups, asked.atLeast());
        return new Finding(counted.verdicts(), withTheLeftOut(groups), counted.scoring());
    }

    List<Activities.Item> items() {
        return activities.items();
    }

    Verdicts counts(Activities.Item item) {
        return item.counts(within, ongoing);
    }

    /** What is counted, each by its key. */
    List<Group> groups(Function<Activities.Item, String> key) {
        return Findings.distinct(items().stream()
                .map(item -> new Group(
                        key.apply(item),
                        counts(item),
                        () -> item.states().stream().flatMap(this::records).toList()))
                .toList());
    }

    /** The same groups, and beside them what is left out since nobody said what it is about. */
    List<Group> withTheLeftOut(List<Group> groups) {
        List<Group> all = new ArrayList<>(groups);
        all.add(new Group("", Verdicts.NEVER, this::leftOut));
        return all;
    }

    private List<Item> leftOut() {
        var unsaid = List.of(Conditions.fixed(false, new Reason.NoDomain()));
        return activities.withoutDomain().stream()
                .flatMap(this::records)
                .map(item -> item.alsoHeldTo(unsaid))
                .toList();
    }

    private Stream<Item> records(State<ActivityRecorded> state) {
        var lately = new Lately(within, ongoing);
        return state.links().stream().map(link -> new Item(link.start(), List.of(lately.condition(state, link))));
    }
}
