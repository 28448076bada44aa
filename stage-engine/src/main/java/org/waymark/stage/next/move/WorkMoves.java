package org.waymark.stage.next.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.LaunchScheduled;
import org.waymark.fact.Values.Evidence;
import org.waymark.fact.Vocabulary.ActivityKind;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Kind;
import org.waymark.stage.next.act.Scene;

/** What the partnership would work on. */
record WorkMoves(Question question, Scene scene) {

    List<Move> of(WorkCriterion criterion) {
        return switch (criterion) {
            case WorkCriterion.SharedPlan ignored -> new PlanMoves(scene).shared();
            case WorkCriterion.ActionPlan ignored -> new PlanMoves(scene).forAction();
            case WorkCriterion.PrioritiesAtWork ignored -> new PriorityMoves(scene).atWork();
            case WorkCriterion.PrioritiesPrepared ignored -> new PriorityMoves(scene).prepared();
            case WorkCriterion.LaunchAhead asked -> List.of(Move.once(List.of(launch(asked))));
            case WorkCriterion.OpenPriorities ignored -> new PriorityMoves(scene).open();
            case WorkCriterion.OpenActions ignored -> new PriorityMoves(scene).openAction();
            case WorkCriterion.CompletedActions ignored -> new PriorityMoves(scene).completed();
            case WorkCriterion.Activities asked -> activities(asked);
            case WorkCriterion.DomainBalance ignored -> balance();
            case WorkCriterion.Results asked -> results(asked);
        };
    }

    /** The last day that the window still reaches gives most time to prepare. */
    private Act launch(WorkCriterion.LaunchAhead asked) {
        LocalDate planned = asked.within().firstDayBeyond(scene.day()).minusDays(1);
        var scheduled =
                new LaunchScheduled(scene.drafts().header(), scene.drafts().id(), planned, true);
        return scene.drafts().act(Kind.SCHEDULE_LAUNCH, 1, List.of(planned.toString()), List.of(), List.of(scheduled));
    }

    private List<Move> activities(WorkCriterion.Activities asked) {
        List<Domain> missing = switch (asked.distinct()) {
            case ACTIVITIES -> List.of(Domain.values());
            case DOMAINS ->
                Arrays.stream(Domain.values())
                        .filter(each -> !question.counted().contains(each.word()))
                        .toList();
        };
        return missing.isEmpty()
                ? List.of()
                : List.of(Move.times(count -> List.of(new ActivityMoves(scene).of(count, missing))));
    }

    /** Something beside the domain that has too large a share: each is tried as if it were the other one. */
    private List<Move> balance() {
        return Arrays.stream(Domain.values())
                .map(domain -> Move.times(count -> List.of(new ActivityMoves(scene).of(count, List.of(domain)))))
                .toList();
    }

    private List<Move> results(WorkCriterion.Results asked) {
        String clause = question.indicator().nameOf(asked.endorsed());
        var words = new WordMoves(scene);
        List<String> recorded = question.part().finding().stream()
                .flatMap(finding -> finding.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> item.entry().fact() instanceof ActivityRecorded)
                .map(Item::entry)
                .map(entry -> entry.entry())
                .distinct()
                .toList();
        Stream<Move> endorsed = recorded.stream().flatMap(entry -> words.of(clause, entry, asked.word()).stream());
        Stream<Move> anew = Stream.of(Move.once(anew(clause, asked)));
        return Stream.concat(endorsed, anew).toList();
    }

    private List<Act> anew(String clause, WorkCriterion.Results asked) {
        List<Act> acts = new ArrayList<>();
        String priority = scene.priorities().stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> {
                    String id = scene.drafts().id();
                    acts.add(new PriorityMoves(scene).identify(List.of(id), null));
                    return id;
                });
        var shown = new Evidence(new PartRef(Act.NEW + "text"), null, null);
        Header header = scene.drafts().header().shownBy(List.of(shown));
        var result = new ActivityRecorded(
                header,
                scene.drafts().id(),
                ActivityKind.OUTCOME,
                Act.NEW,
                List.of(),
                priority,
                true,
                List.of(),
                false,
                null,
                null,
                List.of());
        acts.add(scene.drafts().act(Kind.RECORD_RESULT, 1, List.of(), List.of(), List.of(result)));
        Move word =
                new WordMoves(scene).of(clause, header.entry(), asked.word()).getFirst();
        acts.addAll(word.acts(1));
        return acts;
    }
}
