package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.criterion.testimony.AttestedQuestion;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Is there a direct result of a priority, lately or ongoing, that somebody endorsed? */
record ResultsQuestion(WorkCriterion.Results asked, String indicator, Dossier dossier) {

    Finding answer() {
        List<Group> groups = dossier.work().activities().states().stream()
                .map(state -> new Group(state.key(), counts(state), () -> items(state)))
                .toList();
        return Findings.counted(groups, 1);
    }

    private Verdicts counts(State<ActivityRecorded> state) {
        List<Verdicts> each = new ArrayList<>();
        for (Link<ActivityRecorded> link : state.links()) {
            each.add(isResult(link).and(When.within(asked.within(), link.from())));
        }
        each.add(state.current(link -> isResult(link).and(Activities.isOngoing(state, link, asked.ongoing()))));
        return Verdicts.any(each);
    }

    private Verdicts isResult(Link<ActivityRecorded> link) {
        return Verdicts.all(
                result(link.start()).stream().map(Condition::verdicts).toList());
    }

    /** What is asked of a result whenever it was. Nobody is heard on what is none. */
    private List<Condition> result(Standing<ActivityRecorded> entry) {
        ActivityRecorded activity = entry.fact();
        String priority = activity.priority();
        boolean linked = priority != null
                && dossier.work().priorities().at(entry.span(), priority).isPresent();
        boolean shown = !asked.evidence() || !activity.header().evidence().isEmpty();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Conditions.fixed(activity.direct(), new Reason.NotDirect()));
        conditions.add(Conditions.fixed(linked, new Reason.NoPriority()));
        conditions.add(Conditions.fixed(shown, new Reason.NoEvidence()));
        if (activity.direct() && linked && shown) {
            conditions.add(endorsed(entry));
        }
        return conditions;
    }

    private Condition endorsed(Standing<ActivityRecorded> entry) {
        String clause = indicator + "." + asked.endorsed().id();
        var question =
                new AttestedQuestion(Asked.of(asked.word(), clause).about(entry.entry()), true, dossier.testimony());
        Verdicts verdicts = question.verdicts().or(dossier.exemptions().inForce(clause));
        List<Support> words = question.items().stream()
                .map(item -> new Support(Point.of(item.entry()), item.verdicts()))
                .toList();
        return new Condition(verdicts, day -> new Reason.NotEndorsed(), () -> words, question.doubts());
    }

    private List<Item> items(State<ActivityRecorded> state) {
        return state.links().stream()
                .map(link -> {
                    List<Condition> conditions = new ArrayList<>();
                    conditions.add(new Lately(asked.within(), asked.ongoing()).condition(state, link));
                    conditions.addAll(result(link.start()));
                    return new Item(link.start(), conditions);
                })
                .toList();
    }
}
