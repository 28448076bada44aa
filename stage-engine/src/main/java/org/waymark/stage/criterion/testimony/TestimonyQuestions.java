package org.waymark.stage.criterion.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.fact.Fact;
import org.waymark.rubric.criterion.TestimonyCriterion;
import org.waymark.rubric.criterion.TestimonyCriterion.Attested;
import org.waymark.rubric.criterion.TestimonyCriterion.RequiredAttested;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** Puts each question about somebody's word to a dossier. */
public record TestimonyQuestions(String clause, Dossier dossier) {

    /**
     * Answers one.
     *
     * @param clause full name of the clause in which the question stands
     */
    public static Finding answer(TestimonyCriterion criterion, String clause, Dossier dossier) {
        var questions = new TestimonyQuestions(clause, dossier);
        return switch (criterion) {
            case Attested asked -> questions.plain(Asked.of(asked, clause), false);
            case RequiredAttested asked ->
                switch (asked.since()) {
                    case ANYTIME -> questions.plain(Asked.of(asked, clause), true);
                    case INDUSTRY_SELECTION -> questions.since(dossier.selections(), Asked.of(asked, clause));
                    case REGION -> questions.since(dossier.regions(), Asked.of(asked, clause));
                };
        };
    }

    private Finding plain(Asked asked, boolean required) {
        var question = new AttestedQuestion(asked, required, dossier.testimony());
        return finding(question.verdicts(), question::items);
    }

    /** Only words no older than what is current count; where nothing is, there is nothing to speak about. */
    private <S extends Fact> Finding since(List<State<S>> states, Asked asked) {
        Verdicts current = Verdicts.any(states.stream()
                .map(state -> state.current(link ->
                        new AttestedQuestion(asked.since(link.from().first()), true, dossier.testimony()).verdicts()))
                .toList());
        var all = new AttestedQuestion(asked, true, dossier.testimony());
        return finding(
                current,
                () -> all.items().stream()
                        .map(item -> item.alsoHeldTo(List.of(notBeforeCurrent(item, states))))
                        .toList());
    }

    private static <S extends Fact> Condition notBeforeCurrent(Item item, List<State<S>> states) {
        LocalDate given = item.entry().span().first();
        Verdicts since = Verdicts.any(states.stream()
                .map(state -> state.current(
                        link -> Verdicts.always(!given.isBefore(link.from().first()))))
                .toList());
        return new Condition(since, day -> new Reason.GivenBeforeCurrent())
                .inDoubtBy(Doubts.ofHappening(
                        states.stream().flatMap(state -> state.dates().stream()).toList()));
    }

    private Finding finding(Verdicts verdicts, Supplier<List<Item>> items) {
        List<Group> groups = List.of(new Group(clause, verdicts, items));
        return new Finding(verdicts, groups, Findings.counting(groups, 1));
    }
}
