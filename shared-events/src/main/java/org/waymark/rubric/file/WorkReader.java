package org.waymark.rubric.file;

import java.util.Map;
import java.util.function.Function;
import org.waymark.rubric.Window.Unit;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.WorkCriterion;

/** How criteria on plans, priorities, actions and activities are written. */
final class WorkReader {
    private WorkReader() {}

    static Map<String, Function<Group, Criterion>> vocabulary() {
        return Map.of(
                "shared-plan", WorkReader::sharedPlan,
                "action-plan", group -> new WorkCriterion.ActionPlan(group.window("within", Unit.MONTHS)),
                "priorities-at-work", group -> new WorkCriterion.PrioritiesAtWork(group.window("within")),
                "priorities-prepared", group -> new WorkCriterion.PrioritiesPrepared(group.count("at-least")),
                "launch-ahead", group -> new WorkCriterion.LaunchAhead(group.window("within", Unit.DAYS)),
                "open-priorities", WorkReader::openPriorities,
                "open-actions", group -> new WorkCriterion.OpenActions(group.window("overdue", Unit.DAYS)),
                "completed-actions", group -> new WorkCriterion.CompletedActions(group.window("within")),
                "activities", WorkReader::activities,
                "domain-balance", WorkReader::domainBalance);
    }

    private static Criterion sharedPlan(Group group) {
        return new WorkCriterion.SharedPlan(
                group.window("with-through", Unit.MONTHS), group.window("without-through", Unit.MONTHS));
    }

    private static Criterion openPriorities(Group group) {
        return new WorkCriterion.OpenPriorities(group.count("at-least"), group.count("with-owner"));
    }

    private static Criterion activities(Group group) {
        return new WorkCriterion.Activities(
                group.option("distinct", WorkCriterion.Activities.Distinct.class),
                group.window("within", Unit.MONTHS),
                group.window("ongoing", Unit.MONTHS),
                group.count("at-least"));
    }

    private static Criterion domainBalance(Group group) {
        return new WorkCriterion.DomainBalance(
                group.share("most"), group.window("within", Unit.MONTHS), group.window("ongoing", Unit.MONTHS));
    }

    /** The part that is endorsed is a clause within, read by the one who reads clauses. */
    static Criterion results(Group group, Function<Node, Criterion> criteria, Defects defects) {
        var within = group.window("within", Unit.MONTHS);
        var ongoing = group.window("ongoing", Unit.MONTHS);
        boolean evidence = group.flag("evidence");
        String right = "write a clause that is required-attested";
        var endorsed = group.required("endorsed", right);
        if (endorsed.isPresent()
                && criteria.apply(endorsed.get()) instanceof Criterion.Clause clause
                && clause.part() instanceof org.waymark.rubric.criterion.TestimonyCriterion.RequiredAttested) {
            return new WorkCriterion.Results(within, ongoing, evidence, clause);
        }
        endorsed.ifPresent(node -> defects.add(node.at(), "found something else", right));
        return new Criterion.All(java.util.List.of());
    }
}
