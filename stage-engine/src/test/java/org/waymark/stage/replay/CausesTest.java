package org.waymark.stage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Window;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.StageEngine;
import org.waymark.stage.StageStanding;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.replay.Replay.Parting;

class CausesTest {

    /** Two short rules on one record: a coordinator, and a meeting in the window. */
    private static final String RULES = """
            rubric: ours
            version: 1
            title: Ours
            grace: 30 days
            dormant-after: 24 months
            stages:
              - id: begun
                label: Begun
                needs: all
                indicators:
                  - id: B1
                    label: Coordinator
                    source: OURS#B1
                    holds-when:
                      clause: coordinator
                      coordinators: {reconfirmed-within: {standing: 36 months}, at-least: 1}
                  - id: B2
                    label: Meeting
                    source: OURS#B2
                    holds-when:
                      clause: met
                      meetings: {kinds: [general], within: 6 months, at-least: 1}
            """;

    private static final Cases HISTORY = Cases.given()
            .fact("CoordinatorAppointed", "2024-01-10", "'holder': 'ana', 'kind': 'standing', 'form': 'person'")
            .fact("MeetingHeld", "2024-02-01", "'meeting': 'm1', 'kind': 'general'");

    private static Rubric rules(String was, String is) {
        return RubricReader.read(RULES.replace(was, is)).orElseThrow();
    }

    private static List<Parting> partings(AdoptedRubrics after) {
        Reading facts = Cases.partnership(HISTORY.file());
        Reading community = Cases.community(HISTORY.file());
        return Replay.of(
                        StageEngine.judge(AdoptedRubrics.only(rules("", "")), facts, community),
                        StageEngine.judge(after, facts, community),
                        day("2024-01-01"),
                        day("2027-01-01"))
                .partings();
    }

    private static List<Parting> partings(String was, String is) {
        assertThat(RULES).contains(was);
        return partings(AdoptedRubrics.only(rules(was, is)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Interval days(String from, String to) {
        return new Interval(day(from), day(to));
    }

    private static StageStanding begun(Kind kind) {
        return new StageStanding("begun", kind);
    }

    private static StageStanding none(Kind kind) {
        return new StageStanding(null, kind);
    }

    @Test
    void theSameRulesNeverPart() {
        assertThat(partings("title: Ours", "title: Theirs")).isEmpty();
    }

    @Test
    void aShorterWindowLosesTheStageByItsClauseAndItsGraceByTheSame() {
        var answer = new Cause.Answer(day("2024-04-01"), "B2", Verdict.MET, Verdict.NOT_MET, List.of("B2.met"));
        assertThat(partings("within: 6 months", "within: 2 months"))
                .containsExactly(
                        new Parting(
                                days("2024-04-01", "2024-05-01"),
                                begun(Kind.GOOD),
                                begun(Kind.IN_GRACE),
                                List.of(answer)),
                        new Parting(
                                days("2024-05-01", "2024-08-01"),
                                begun(Kind.GOOD),
                                none(Kind.LAPSED),
                                List.of(new Cause.Answer(
                                        day("2024-05-01"), "B2", Verdict.MET, Verdict.NOT_MET, List.of("B2.met")))),
                        new Parting(
                                days("2024-08-01", "2024-08-31"),
                                begun(Kind.IN_GRACE),
                                none(Kind.LAPSED),
                                List.of(answer)));
    }

    @Test
    void aShorterGraceIsSaidAsThat() {
        assertThat(partings("grace: 30 days", "grace: 10 days"))
                .containsExactly(new Parting(
                        days("2024-08-11", "2024-08-31"),
                        begun(Kind.IN_GRACE),
                        none(Kind.LAPSED),
                        List.of(new Cause.Grace(day("2024-08-11"), Window.days(30), Window.days(10)))));
    }

    @Test
    void anotherCombinationIsSaidAsThatWithWhatFails() {
        assertThat(partings("needs: all", "needs: {at-least: 1}").getFirst())
                .isEqualTo(new Parting(
                        days("2024-01-10", "2024-02-01"),
                        none(Kind.NOT_YET),
                        begun(Kind.GOOD),
                        List.of(
                                new Cause.Combination(
                                        day("2024-01-10"), "begun", new Cause.Needed(2, 2), new Cause.Needed(1, 2)),
                                new Cause.Answer(
                                        day("2024-01-10"),
                                        "B2",
                                        Verdict.NOT_MET,
                                        Verdict.NOT_MET,
                                        List.of("B2.met")))));
    }

    @Test
    void anotherSilenceIsSaidAsThat() {
        assertThat(partings("dormant-after: 24 months", "dormant-after: 12 months"))
                .containsExactly(new Parting(
                        days("2025-02-01", "2026-02-01"),
                        none(Kind.LAPSED),
                        none(Kind.DORMANT),
                        List.of(new Cause.Dormancy(day("2025-02-01"), Window.months(24), Window.months(12)))));
    }

    @Test
    void aStageThatOnlyOneHasIsSaidAsThat() {
        Parting first = partings("id: begun", "id: sprouted").getFirst();
        assertThat(first.before()).isEqualTo(begun(Kind.GOOD));
        assertThat(first.after()).isEqualTo(new StageStanding("sprouted", Kind.GOOD));
        assertThat(first.causes())
                .containsExactly(
                        new Cause.StageOfOne(day("2024-02-01"), "begun", false),
                        new Cause.StageOfOne(day("2024-02-01"), "sprouted", true));
    }

    @Test
    void anIndicatorThatOnlyOneAsksHasNoAnswerOfTheOther() {
        String more = """
                  - id: B3
                    label: Champions
                    source: OURS#B3
                    holds-when:
                      clause: champions
                      champions: {distinct: champions, acts: 1, within: 9 months, at-least: 1}
            """;
        Rubric asking = RubricReader.read(RULES + more).orElseThrow();
        assertThat(partings(AdoptedRubrics.only(asking)).getFirst())
                .isEqualTo(new Parting(
                        days("2024-02-01", "2024-08-01"),
                        begun(Kind.GOOD),
                        none(Kind.NOT_YET),
                        List.of(new Cause.Answer(
                                day("2024-02-01"), "B3", null, Verdict.NOT_MET, List.of("B3.champions")))));
    }

    @Test
    void aRubricFromADayOnPartsFromThatDayOn() {
        Rubric shorter = rules("within: 6 months", "within: 2 months");
        assertThat(partings(AdoptedRubrics.inTurn(rules("", ""), shorter, day("2024-06-01")))
                        .getFirst()
                        .days())
                .isEqualTo(days("2024-06-01", "2024-07-01"));
        assertThat(partings(AdoptedRubrics.inTurn(rules("", ""), shorter, day("2026-01-01"))))
                .isEmpty();
    }
}
