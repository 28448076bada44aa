package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdict;

class StageAnswerTest {
    private static final String EMPLOYER =
            "'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit', 'fields': [], 'critical': false";

    /** Emerging from 1 March 2024 on, until the interim coordinator's nine months and the champions' acts run out. */
    static Cases emerging() {
        Cases cases = Cases.given()
                .community("ReviewerAppointed", "2024-01-01", "'person': 'rae'")
                .fact("PartnerJoined", "2024-01-05", "'org': 'acme', " + EMPLOYER)
                .fact("PartnerJoined", "2024-01-05", "'org': 'bolt', " + EMPLOYER)
                .fact("PartnerJoined", "2024-01-05", "'org': 'town', " + EMPLOYER.replace("for-profit", "government"))
                .fact("CoordinatorAppointed", "2024-01-10", "'holder': 'cy', 'kind': 'interim', 'form': 'person'")
                .fact("ChampionAdded", "2024-02-01", "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", "2024-02-01", "'person': 'bo', 'org': 'bolt'")
                .fact("ChampionAdded", "2024-02-01", "'person': 'di', 'org': 'town'")
                .fact("MeetingHeld", "2024-02-20", "'meeting': 'm1', 'kind': 'launch'")
                .fact(
                        "AttendanceRecorded",
                        "",
                        "'meeting': 'm1', 'attendees': [{'person': 'ana', 'org': 'acme'}, {'person': 'bo', 'org': 'bolt'}, {'person': 'cy', 'org': 'x'}]");
        for (String id : List.of("E2", "E3", "E4", "E6")) {
            cases.fact(
                    "AttestationGiven",
                    "2024-03-01",
                    "'attestation': 'a" + id + "', 'clause': '" + id
                            + ".attested', 'person': 'rae', 'role': 'reviewer', 'statement': 's'");
        }
        return cases;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void a_stage_in_good_standing_names_its_first_day_and_its_next_lapse() {
        StageAnswer answer = emerging().judged().at(day("2024-06-30"));
        assertThat(answer.standing()).isEqualTo(new StageStanding("emerging", Kind.GOOD));
        assertThat(answer.since()).isEqualTo(day("2024-03-01"));
        assertThat(answer.nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2024-11-20"), List.of("E1.coordinator", "E5.champions")));
        assertThat(answer.mayBe()).isEmpty();
        assertThat(answer.indicators()).hasSize(14);
    }

    @Test
    void grace_then_lapsed_then_dormant_with_the_last_stage_named() {
        Judgement judged = emerging().judged();
        StageAnswer inGrace = judged.at(day("2024-12-31"));
        assertThat(inGrace.standing()).isEqualTo(new StageStanding("emerging", Kind.IN_GRACE));
        assertThat(inGrace.since()).isEqualTo(day("2024-03-01"));
        assertThat(inGrace.nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2025-02-18"), List.of("E1.coordinator", "E5.champions")));
        StageAnswer lapsed = judged.at(day("2025-02-18"));
        assertThat(lapsed.standing()).isEqualTo(new StageStanding(null, Kind.LAPSED));
        assertThat(lapsed.last()).isEqualTo(new StageAnswer.LastStage("emerging", day("2025-02-17"), 4, 6));
        assertThat(judged.at(day("2025-02-20")).standing().kind()).isEqualTo(Kind.DORMANT);
        assertThat(judged.at(day("2024-02-29")).standing().kind()).isEqualTo(Kind.NOT_YET);
    }

    @Test
    void closing_wins_over_the_stage_and_succession_over_closing() {
        Judgement judged = emerging()
                .fact("PartnershipClosed", "2024-05-01", "'reason': 'r'")
                .fact("PartnershipReopened", "2024-06-01", "")
                .fact("PartnershipSucceeded", "2024-07-01", "'by': ['p2']")
                .judged();
        assertThat(judged.at(day("2024-05-01")).standing()).isEqualTo(new StageStanding(null, Kind.CLOSED));
        assertThat(judged.at(day("2024-06-01")).standing()).isEqualTo(new StageStanding("emerging", Kind.GOOD));
        assertThat(judged.at(day("2024-06-01")).since()).isEqualTo(day("2024-06-01"));
        assertThat(judged.at(day("2024-07-01")).standing()).isEqualTo(new StageStanding(null, Kind.SUCCEEDED));
        assertThat(judged.stage("emerging").at(day("2024-07-01"))).isEqualTo(Verdict.MET);
    }

    @Test
    void an_approximate_date_leaves_the_stage_open_and_says_so() {
        Cases cases = emerging();
        cases.fact("CoordinatorEnded", "2024-05", "'holder': 'cy'");
        StageAnswer answer = cases.judged().at(day("2024-05-15"));
        assertThat(answer.standing().kind()).isEqualTo(Kind.IN_GRACE);
        assertThat(answer.mayBe()).isEmpty();
        Judgement open = Cases.given()
                .fact("CoordinatorAppointed", "2024", "'holder': 'cy', 'kind': 'interim', 'form': 'person'")
                .judged();
        assertThat(open.indicator("E1").at(day("2024-05-15"))).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void where_a_required_attestation_is_missing_the_answer_says_for_whom_it_waits() {
        Rubric rubric = RubricReader.read("""
                        rubric: small
                        version: 1
                        title: Small
                        grace: 90 days
                        dormant-after: 12 months
                        stages:
                          - id: ready
                            label: Ready
                            needs: all
                            indicators:
                              - id: R1
                                label: Said to be ready
                                source: own
                                holds-when:
                                  clause: said
                                  required-attested: {by: [champion, reviewer], within: 12 months, reaches-back: 36 months}
                        """).orElseThrow();
        Reading community = Cases.community(emerging().file());
        Reading silent = Cases.partnership(emerging().file());
        StageAnswer waiting = StageEngine.judge(AdoptedRubrics.only(rubric), silent, community)
                .at(day("2024-06-30"));
        assertThat(waiting.mayBe()).singleElement().satisfies(mayBe -> {
            assertThat(mayBe.stage()).isEqualTo("ready");
            assertThat(mayBe.indicators().getFirst().waitingFor()).hasSize(2);
        });
        String word = "'clause': 'R1.said', 'person': 'rae', 'role': 'reviewer', ";
        Cases heard = emerging()
                .fact("AttestationDeclined", "2024-04-01", word + "'reason': 'r'")
                .fact("AttestationGiven", "2024-05-01", word + "'attestation': 'r1', 'statement': 's'");
        Judgement judged = StageEngine.judge(AdoptedRubrics.only(rubric), Cases.partnership(heard.file()), community);
        assertThat(judged.indicator("R1").at(day("2024-03-31"))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(judged.indicator("R1").at(day("2024-04-01"))).isEqualTo(Verdict.NOT_MET);
        assertThat(judged.indicator("R1").at(day("2024-04-30"))).isEqualTo(Verdict.NOT_MET);
        assertThat(judged.indicator("R1").at(day("2024-05-01"))).isEqualTo(Verdict.MET);
        assertThat(judged.indicator("R1").at(day("2025-05-01"))).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void each_day_is_judged_by_the_version_adopted_last_and_the_first_judges_all_days_before() {
        Rubric one = ShippedRubric.STARTER.read();
        String text =
                ShippedRubric.STARTER.text().replace("version: 1", "version: 2").replace("9 months", "2 months");
        Rubric two = RubricReader.read(text).orElseThrow();
        Cases cases = emerging();
        publish(cases, one);
        publish(cases, two);
        cases.community(
                "RubricAdopted", "2024-01-01", "'rubric': 'waymark-starter', 'version': 1, 'from': '2024-02-01'");
        cases.community(
                "RubricAdopted", "2024-05-01", "'rubric': 'waymark-starter', 'version': 2, 'from': '2024-06-01'");
        Reading community = Cases.community(cases.file());
        AdoptedRubrics adopted = AdoptedRubrics.of(
                community, published -> RubricReader.read(published.document()).orElseThrow(), one);
        assertThat(adopted.at(day("2020-01-01")).version()).isEqualTo(1);
        assertThat(adopted.at(day("2024-05-31")).version()).isEqualTo(1);
        assertThat(adopted.at(day("2024-06-01")).version()).isEqualTo(2);
        Judgement judged = StageEngine.judge(adopted, Cases.partnership(cases.file()), community);
        assertThat(judged.at(day("2024-05-31")).standing()).isEqualTo(new StageStanding("emerging", Kind.GOOD));
        assertThat(judged.at(day("2024-06-01")).standing()).isEqualTo(new StageStanding("emerging", Kind.IN_GRACE));
        assertThat(judged.at(day("2024-06-01")).since()).isEqualTo(day("2024-03-01"));
    }

    /** Two versions of a rubric of one stage; the second asks for a champion who acted in the last 2 months, not 12. */
    private static AdoptedRubrics stricterFrom(String from, String document, String second) {
        Cases cases = Cases.given();
        Rubric one = RubricReader.read(document).orElseThrow();
        publish(cases, one);
        publish(
                cases,
                RubricReader.read(second.replace("version: 1", "version: 2")).orElseThrow());
        cases.community("RubricAdopted", "2024-01-01", "'rubric': 'small', 'version': 1, 'from': '2024-01-01'")
                .community("RubricAdopted", "2024-01-02", "'rubric': 'small', 'version': 2, 'from': '" + from + "'");
        return AdoptedRubrics.of(
                Cases.community(cases.file()),
                published -> RubricReader.read(published.document()).orElseThrow(),
                one);
    }

    private static final String SMALL = """
            rubric: small
            version: 1
            title: Small
            grace: 30 days
            dormant-after: 12 months
            stages:
              - id: ready
                label: Ready
                needs: all
                indicators:
                  - id: R1
                    label: Meets
                    source: own
                    holds-when:
                      all:
                        - clause: general
                          meetings: {kinds: [general], within: 12 months, at-least: 1}
                        - clause: teams
                          meetings: {kinds: [action-team], within: 12 months, at-least: 1}
            """;

    private static Judgement met(AdoptedRubrics rubrics) {
        Cases cases = Cases.given()
                .fact("MeetingHeld", "2024-06-01", "'meeting': 'm1', 'kind': 'general'")
                .fact("MeetingHeld", "2024-06-01", "'meeting': 'm2', 'kind': 'action-team'");
        return StageEngine.judge(rubrics, Cases.partnership(cases.file()), Cases.community(cases.file()));
    }

    @Test
    void a_lapse_by_a_newly_adopted_rubric_names_what_that_one_asks_and_the_old_did_not() {
        Judgement judged = met(stricterFrom(
                "2024-10-01", SMALL, SMALL.replace("general], within: 12 months", "general], within: 2 months")));
        var lapse = new StageAnswer.NextLapse(day("2024-10-01"), List.of("R1.general"));
        assertThat(judged.at(day("2024-09-30")).nextLapse()).isEqualTo(lapse);
        assertThat(judged.at(day("2024-10-02")).nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2024-10-31"), List.of("R1.general")));
    }

    @Test
    void a_clause_that_only_the_new_rubric_has_is_what_the_stage_is_lost_by() {
        String launch = SMALL + "            - clause: launch\n"
                + "              meetings: {kinds: [launch], within: 12 months, at-least: 1}\n";
        assertThat(met(stricterFrom("2024-10-01", SMALL, launch))
                        .at(day("2024-09-30"))
                        .nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2024-10-01"), List.of("R1.launch")));
    }

    @Test
    void where_more_must_hold_the_stage_is_lost_by_what_failed_all_along() {
        String two = SMALL + """
                  - id: R2
                    label: Launched
                    source: own
                    holds-when:
                      clause: launch
                      meetings: {kinds: [launch], within: 12 months, at-least: 1}
            """;
        assertThat(met(stricterFrom("2024-10-01", two.replace("needs: all", "needs: {at-least: 1}"), two))
                        .at(day("2024-09-30"))
                        .nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2024-10-01"), List.of("R2.launch")));
    }

    @Test
    void the_end_of_an_exemption_is_told_by_what_it_excused() {
        Cases cases = Cases.given()
                .fact("MeetingHeld", "2024-06-01", "'meeting': 'm1', 'kind': 'general'")
                .fact(
                        "ExemptionGranted",
                        "2024-06-01",
                        "'exemption': 'x', 'clause': 'R1', 'from': '2024-06-01', 'until': '2024-08-31', 'body': 'b', 'reason': 'r'");
        Rubric small = RubricReader.read(SMALL).orElseThrow();
        Judgement judged = StageEngine.judge(
                AdoptedRubrics.only(small), Cases.partnership(cases.file()), Cases.community(cases.file()));
        assertThat(judged.at(day("2024-07-01")).nextLapse())
                .isEqualTo(new StageAnswer.NextLapse(day("2024-09-01"), List.of("R1.teams")));
    }

    private static void publish(Cases cases, Rubric rubric) {
        String document = rubric.document()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("'", "’")
                .replace("\n", "\\n");
        cases.community(
                "RubricPublished",
                "2024-01-01",
                "'rubric': '" + rubric.id() + "', 'version': " + rubric.version() + ", 'digest': '" + rubric.digest()
                        + "', 'document': '" + document + "'");
    }

    private static Explanation.OfClause clause(Explanation explanation, String name) {
        return explanation.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(indicator -> indicator.clauses().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_explanation_names_the_entries_that_count_and_those_that_nearly_do() {
        Explanation explanation = emerging().judged().explain(day("2024-06-30"));
        Explanation.Ask champions = clause(explanation, "E5.champions").asks().getFirst();
        assertThat(champions.have()).isEqualTo(2);
        assertThat(champions.need()).isEqualTo(2);
        assertThat(champions.counted()).extracting(each -> each.entry().entry()).containsExactlyInAnyOrder("e6", "e7");
        assertThat(champions.counted().getFirst().through())
                .extracting(each -> each.entry())
                .containsExactly("e10");
        assertThat(champions.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.entry()).isEqualTo("e8");
            assertThat(miss.reasons().getFirst()).isInstanceOf(Reason.NotPrivate.class);
        });
    }

    @Test
    void a_missed_window_is_told_in_days_and_a_void_by_its_entry() {
        Cases cases = emerging();
        cases.fact("EntryVoided", "", "'voids': 'e6', 'reason': 'r'");
        Explanation explanation = cases.judged().explain(day("2024-11-28"));
        Explanation.Ask coordinator =
                clause(explanation, "E1.coordinator").asks().getFirst();
        assertThat(coordinator.nearMisses().getFirst().reasons())
                .singleElement()
                .isEqualTo(new Reason.OutsideWindow(org.waymark.rubric.Window.months(9), 9));
        Explanation.Ask champions = clause(explanation, "E5.champions").asks().getFirst();
        assertThat(champions.nearMisses())
                .anySatisfy(miss -> assertThat(miss.reasons()).containsExactly(new Reason.Voided("e15")));
    }

    @Test
    void facts_recorded_later_change_no_earlier_answer() {
        Cases cases = emerging();
        Instant then = cases.file().entries().list().getLast().recordedAt();
        cases.fact("PartnershipRenamed", "2024-09-01", "'name': 'n'")
                .fact("EntryVoided", "", "'voids': 'e5', 'reason': 'r'");
        Judgement before = Cases.judged(cases.file().knownAt(then));
        assertThat(before.standing()).isEqualTo(emerging().judged().standing());
        assertThat(cases.judged().standing()).isNotEqualTo(before.standing());
    }

    @Test
    void the_judge_line_covers_its_days_without_a_gap() {
        Cases cases = emerging();
        var line = JudgeLine.of(
                        "p1", Cases.STARTER, Cases.partnership(cases.file()), Cases.community(cases.file()), null, null)
                .orElseThrow();
        assertThat(line.toString())
                .startsWith(
                        "{\"partnership\":\"p1\",\"from\":\"2024-01-05\",\"to\":\"2027-03-01\",\"indicators\":{\"E1\":"
                                + "[[\"2024-01-05\",\"2024-01-10\",\"not-met\"],[\"2024-01-10\",\"2024-11-20\",\"met\"],"
                                + "[\"2024-11-20\",\"2027-03-01\",\"not-met\"]]")
                .endsWith("\"standing\":[[\"2024-01-05\",\"2024-03-01\",null,\"not-yet\"],"
                        + "[\"2024-03-01\",\"2024-11-20\",\"emerging\",\"good\"],"
                        + "[\"2024-11-20\",\"2025-02-18\",\"emerging\",\"in-grace\"],"
                        + "[\"2025-02-18\",\"2025-02-20\",null,\"lapsed\"],"
                        + "[\"2025-02-20\",\"2027-03-01\",null,\"dormant\"]]}");
    }
}
