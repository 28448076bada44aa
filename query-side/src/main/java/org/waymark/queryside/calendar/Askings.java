package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Word;
import org.waymark.queryside.judged.Judged;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.SupportCriterion.AttestedCommitment;
import org.waymark.rubric.criterion.TestimonyCriterion.Attested;
import org.waymark.rubric.criterion.TestimonyCriterion.RequiredAttested;
import org.waymark.rubric.criterion.WorkCriterion.Results;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdict;

/**
 * Whose word is missing on a day: of the questions that keep an indicator from holding, those that only a word answers
 * and that nobody answered. Who declined has answered.
 *
 * @param clauses of the judgement, over time
 */
record Askings(Judged judged, Map<String, Timeline<Verdict>> clauses, LocalDate day) {

    List<Asking> all() {
        StageAnswer answer = judgement().at(day);
        List<String> sought = sought(answer);
        return answer.indicators().stream()
                .filter(each -> each.verdict() != Verdict.MET && sought.contains(each.stage()))
                .map(StageAnswer.Indicator::id)
                .flatMap(this::of)
                .sorted(Comparator.comparing(Asking::since).thenComparing(Asking::clause))
                .toList();
    }

    /** The stage held last and those after it: what an earlier one asks for brings a partnership nowhere any more. */
    private static List<String> sought(StageAnswer answer) {
        List<String> stages = answer.rubric().stages().stream().map(Stage::id).toList();
        int reached = answer.last() == null ? 0 : stages.indexOf(answer.last().stage());
        return stages.subList(Math.max(0, reached), stages.size());
    }

    private Judgement judgement() {
        return judged.judgement();
    }

    private Stream<Asking> of(String indicator) {
        List<Lack> lacks = judgement().lacking(indicator, day);
        boolean settles = lacks.stream().allMatch(this::waits);
        return lacks.stream().filter(this::waits).map(lack -> asking(lack, settles));
    }

    private boolean waits(Lack lack) {
        Ask ask = lack.ask();
        return switch (ask.criterion()) {
            case Attested asked -> !isDeclined(lack.clause(), asked.by());
            case AttestedCommitment ignored -> true;
            case RequiredAttested ignored -> ask.verdict() == Verdict.CANNOT_TELL;
            case Results ignored ->
                ask.verdict() == Verdict.CANNOT_TELL && !about(ask).isEmpty();
            case Criterion ignored -> false;
        };
    }

    /** Where silence is a no as well, a decline is still an answer, until somebody says otherwise. */
    private boolean isDeclined(String clause, List<AttestationRole> by) {
        Reading reading = judged.record().reading();
        Stream<Standing<?>> given = reading.of(AttestationGiven.class).stream()
                .filter(each -> each.fact().clause().equals(clause))
                .map(each -> each);
        Stream<Standing<?>> declined = reading.of(AttestationDeclined.class).stream()
                .filter(each -> each.fact().clause().equals(clause)
                        && by.contains(each.fact().role()))
                .map(each -> each);
        return Stream.concat(given, declined)
                .filter(each -> !each.span().first().isAfter(day))
                .max(Standing.ORDER)
                .filter(last -> last.fact() instanceof AttestationDeclined)
                .isPresent();
    }

    private Asking asking(Lack lack, boolean settles) {
        Ask ask = lack.ask();
        String indicator = lack.indicator().id();
        List<Standing<?>> about = about(ask);
        return new Asking(
                indicator,
                lack.indicator().label(),
                ask.criterion() instanceof Results asked
                        ? indicator + "." + asked.endorsed().id()
                        : lack.clause(),
                since(lack, about),
                roles(ask).map(Word::word).toList(),
                about.stream().map(Standing::entry).toList(),
                ask.criterion() instanceof Results
                        ? List.of()
                        : ask.nearMisses().stream()
                                .map(miss -> miss.logged().entry())
                                .toList(),
                settles);
    }

    private static Stream<? extends Word> roles(Ask ask) {
        return ask.criterion() instanceof Results asked
                ? asked.word().by().stream()
                : ask.criterion().rolesAsked();
    }

    /** The results that would count if somebody endorsed one of them. */
    private static List<Standing<?>> about(Ask ask) {
        return ask.criterion() instanceof Results
                ? ask.counted().stream()
                        .filter(each -> !each.certain())
                        .<Standing<?>>map(Counted::entry)
                        .toList()
                : List.of();
    }

    private LocalDate since(Lack lack, List<Standing<?>> about) {
        LocalDate unmet = timeline(lack.clause())
                .map(timeline -> timeline.where(verdict -> verdict != Verdict.MET))
                .flatMap(days -> days.runAt(day))
                .map(Interval::from)
                .orElse(Interval.BEGINNING);
        return Stream.of(
                        Optional.of(unmet),
                        firstEntry(),
                        asked(lack.clause()),
                        spokenOf(lack.ask().criterion()),
                        first(about.stream()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(latest -> !latest.isAfter(day))
                .orElse(day);
    }

    private Optional<Timeline<Verdict>> timeline(String clause) {
        Timeline<Verdict> timeline = clauses.get(clause);
        return Optional.ofNullable(timeline == null ? judgement().indicators().get(clause) : timeline);
    }

    private Optional<LocalDate> firstEntry() {
        return first(judged.record().reading().facts().stream());
    }

    /** Since when one rubric after the other asks for the clause. */
    private Optional<LocalDate> asked(String clause) {
        return judgement().rubrics().periods().reversed().stream()
                .filter(period -> !period.days().from().isAfter(day))
                .takeWhile(period -> asks(period.rubric(), clause))
                .map(period -> period.days().from())
                .reduce((later, earlier) -> earlier);
    }

    private static boolean asks(Rubric rubric, String clause) {
        return rubric.indicator(Lapses.indicator(clause)).stream()
                .anyMatch(indicator -> indicator.id().equals(clause)
                        || indicator.clauses().stream()
                                .anyMatch(each -> indicator.nameOf(each).equals(clause)));
    }

    /** What must be there to be spoken of: the current selection, or the current region. */
    private Optional<LocalDate> spokenOf(Criterion criterion) {
        if (!(criterion instanceof RequiredAttested asked)) {
            return Optional.empty();
        }
        return switch (asked.since()) {
            case ANYTIME -> Optional.empty();
            case INDUSTRY_SELECTION -> current(IndustrySelected.class);
            case REGION -> current(RegionDefined.class);
        };
    }

    private <F extends Fact> Optional<LocalDate> current(Class<F> type) {
        return judged.record().reading().of(type).stream()
                .map(each -> each.span().first())
                .filter(first -> !first.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> first(Stream<Standing<?>> facts) {
        return facts.map(Standing::span).map(Span::first).min(Comparator.naturalOrder());
    }
}
