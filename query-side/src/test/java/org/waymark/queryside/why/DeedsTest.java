package org.waymark.queryside.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.CommandTypes;
import org.waymark.queryside.page.Bundles;
import org.waymark.queryside.page.why.ReasonWords;
import org.waymark.queryside.why.Deed.Kind;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Lack;
import org.waymark.stage.interval.Verdict;

/** Where nothing is recorded, each question of a shipped rubric is served by a form that there is, in words that fit. */
class DeedsTest {

    /** What somebody would record first for each clause of the sample rubric, with nothing there. */
    private static final Map<String, List<Kind>> SAMPLE = Map.ofEntries(
            Map.entry("E1.coordinator", List.of(Kind.APPOINT_COORDINATOR)),
            Map.entry("E2.fields", List.of(Kind.ADD_MEMBER_IN_FIELD)),
            Map.entry("E2.other", List.of(Kind.ADD_MEMBER_IN_FIELD)),
            Map.entry("E2.people", List.of(Kind.ADD_MEMBER)),
            Map.entry("E2.organisations", List.of(Kind.ADD_MEMBER_FROM_ELSEWHERE)),
            Map.entry("E2.met", List.of(Kind.HOLD_MEETING)),
            Map.entry("E3.signed", List.of(Kind.ADD_MEMBER)),
            Map.entry("E3.committed", List.of(Kind.ATTEST)),
            Map.entry("E4.selection", List.of(Kind.SELECT_INDUSTRY)),
            Map.entry("E4.data", List.of(Kind.RENEW_DATA)),
            Map.entry("E4.warrants", List.of(Kind.ATTEST)),
            Map.entry("E5.champions", List.of(Kind.ADD_CHAMPION)),
            Map.entry("E6.working", List.of(Kind.HOLD_MEETING, Kind.IDENTIFY_PRIORITY)),
            Map.entry("E6.plan", List.of(Kind.HOLD_MEETING, Kind.IDENTIFY_PRIORITY, Kind.SCHEDULE_LAUNCH)),
            Map.entry("E6.ready", List.of(Kind.ATTEST)),
            Map.entry("A1.coordinator", List.of(Kind.APPOINT_COORDINATOR, Kind.BRIDGE_WITH_INTERIM)),
            Map.entry("A2.champions", List.of(Kind.ADD_CHAMPION)),
            Map.entry("A2.leading", List.of(Kind.CHAIR_BY_CHAMPION, Kind.IDENTIFY_PRIORITY)),
            Map.entry("A2.confirmed", List.of(Kind.ATTEST)),
            Map.entry("A3", List.of(Kind.MEET_AGAIN)),
            Map.entry("A3.breadth", List.of(Kind.ADD_COMPANY, Kind.SELECT_INDUSTRY, Kind.SELECT_INDUSTRY)),
            Map.entry("A3.depth", List.of(Kind.COME_REGULARLY, Kind.ENGAGE_IN_OTHER_WAYS)),
            Map.entry("A4.fields", List.of(Kind.ADD_PUBLIC_PARTNER)),
            Map.entry("A4.others", List.of(Kind.ADD_PUBLIC_PARTNER)),
            Map.entry("A4.organisations", List.of(Kind.ADD_PUBLIC_PARTNER)),
            Map.entry("A4.critical", List.of(Kind.ENGAGE_CRITICAL_PARTNERS)),
            Map.entry("A4.listed", List.of(Kind.ATTEST)),
            Map.entry("A5.mix", List.of(Kind.RECORD_ACTIVITY)),
            Map.entry("A5.domains", List.of(Kind.RECORD_ACTIVITY)),
            Map.entry("A5.balance", List.of(Kind.BALANCE_DOMAINS)),
            Map.entry("A5.confirmed", List.of(Kind.ATTEST)),
            Map.entry("A6.region", List.of(Kind.DEFINE_REGION)),
            Map.entry("A6.spread", List.of(Kind.DEFINE_REGION)),
            Map.entry("A6.labor-market", List.of(Kind.ATTEST)),
            Map.entry("A7.plan", List.of(Kind.ADOPT_PLAN)),
            Map.entry("A7.operates", List.of(Kind.ATTEST)),
            Map.entry("A8.priorities", List.of(Kind.IDENTIFY_PRIORITY)),
            Map.entry("A8.actions", List.of(Kind.PLAN_ACTION, Kind.COMPLETE_ACTION, Kind.ADOPT_ACTION_PLAN)),
            Map.entry("A8.results", List.of(Kind.RECORD_RESULT)));

    private final ReasonWords words = new ReasonWords(Bundles.words());

    @ParameterizedTest
    @EnumSource(ShippedRubric.class)
    void everyQuestionLeadsToAFormThatTakesItsClause(ShippedRubric shipped) {
        List<Lack> lacks = lacks(shipped).toList();
        assertThat(lacks).hasSizeGreaterThan(14);
        assertThat(lacks).allSatisfy(lack -> {
            Deed deed = Deeds.serving(lack);
            assertThat(CommandTypes.named(deed.kind().command())).isPresent();
            boolean attested = deed.kind().command().equals("GiveAttestation");
            assertThat(deed.clause() != null).isEqualTo(attested);
            if (attested) {
                assertThat(lack.indicator().spokenClauses()).contains(deed.clause());
                assertThat(deed.by())
                        .containsExactlyElementsOf(lack.indicator().rolesFor(String.valueOf(deed.clause())).stream()
                                .map(role -> role.word())
                                .toList());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ShippedRubric.class)
    void whatToDoIsSaidInWholeSentences(ShippedRubric shipped) {
        assertThat(lacks(shipped)).allSatisfy(lack -> {
            String said = words.deed(Deeds.serving(lack), view(lack.ask()));
            assertThat(said).endsWith(".").doesNotContain("[", "path.", "role.", "  ", "()");
        });
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void eachClauseOfTheSampleRubricIsServedByWhatItSpeaksOf(String clause, List<Kind> kinds) {
        assertThat(kinds).isEqualTo(SAMPLE.get(clause));
    }

    static Stream<Arguments> clauses() {
        Map<String, List<Kind>> kinds = new LinkedHashMap<>();
        lacks(ShippedRubric.SAMPLE)
                .forEach(lack -> kinds.computeIfAbsent(lack.clause(), any -> new ArrayList<>())
                        .add(Deeds.serving(lack).kind()));
        assertThat(kinds.keySet()).isEqualTo(SAMPLE.keySet());
        return kinds.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyDeedHasASentenceAndACommand(Kind kind) {
        Set<Kind> spoken = EnumSet.of(Kind.ATTEST, Kind.ENDORSE_RESULT);
        var deed = new Deed(kind, spoken.contains(kind) ? List.of("champion", "reviewer") : List.of(), null, null);
        var ask = new WhyView.Ask(
                "meetings",
                Verdict.NOT_MET,
                0,
                0,
                1,
                Map.of("kinds", "support-team", "apart", "120 days", "fields", "education"),
                List.of(),
                List.of(),
                List.of());
        assertThat(words.deed(deed, ask)).endsWith(".").doesNotContain("path.do", "[");
        assertThat(CommandTypes.named(kind.command())).isPresent();
    }

    private static Stream<Lack> lacks(ShippedRubric shipped) {
        return shipped.read().indicators().stream()
                .flatMap(indicator -> lacks(indicator, indicator.criterion(), indicator.id()));
    }

    /** One for every question of an indicator, with nothing recorded. */
    private static Stream<Lack> lacks(Indicator indicator, Criterion criterion, String clause) {
        String name = criterion instanceof Criterion.Clause named ? indicator.nameOf(named) : clause;
        boolean question = criterion.parts().isEmpty() || criterion instanceof WorkCriterion;
        return question
                ? Stream.of(new Lack(name, indicator, nothing(criterion)))
                : criterion.parts().stream().flatMap(part -> lacks(indicator, part, name));
    }

    private static Ask nothing(Criterion criterion) {
        return new Ask(criterion, Verdict.NOT_MET, 0, 0, 1, 0, List.of(), List.of(), List.of());
    }

    private static WhyView.Ask view(Ask ask) {
        return new WhyView.Ask(
                Numbers.word(ask.criterion()),
                ask.verdict(),
                ask.have(),
                ask.mayHave(),
                ask.need(),
                Numbers.of(ask.criterion()),
                List.of(),
                List.of(),
                List.of());
    }
}
