package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.explanation.Assurance;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Reason;

/** Reasons as data: what counts, how much of how much, and why the rest nearly did. */
class SampleExplanationTest {

    private static Cases firms(int count) {
        Cases cases = Cases.given();
        for (int i = 1; i <= count; i++) {
            cases.fact(
                    "PartnerJoined",
                    "2023-01-01",
                    "'org': 'f" + i + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                            + " 'fields': [], 'critical': false");
        }
        return cases;
    }

    @Test
    void engaged_firms_are_counted_with_the_entries_by_which_they_are() {
        Cases cases = firms(3).fact("ContributionReceived", "2024-01-10", "'org': 'f1', 'kind': 'cash'")
                .fact("ContributionReceived", "2022-10-10", "'org': 'f2', 'kind': 'cash'")
                .fact("ContributionReceived", "2024-01-10", "'org': 'stranger', 'kind': 'cash'")
                .fact("MeetingHeld", "2024-01-15", "'meeting': 'm', 'kind': 'general'");
        Ask ask = ask(cases, "A3.breadth", "2024-02-01");
        assertThat(ask.have()).isEqualTo(1);
        assertThat(ask.need()).isEqualTo(8);
        assertThat(ask.counted()).first().satisfies(counted -> {
            assertThat(counted.entry().entry()).isEqualTo("e1");
            assertThat(counted.through()).extracting(each -> each.entry()).containsExactly("e4");
        });
        assertThat(reasons(ask, "e2")).containsExactly(new Reason.NotEngaged());
        assertThat(reasons(ask, "e6")).containsExactly(new Reason.Unclassified("stranger"));
        assertThat(reasons(ask, "e7")).containsExactly(new Reason.AttendanceNotRecorded());
    }

    @Test
    void a_meeting_is_outside_the_window_by_so_many_days() {
        Cases cases = Cases.given()
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'm', 'kind': 'support-team'")
                .fact("MeetingHeld", "2024-12-24", "'meeting': 'n', 'kind': 'support-team'")
                .fact("MeetingHeld", "2024-01-11", "'meeting': 'o', 'kind': 'support-team'")
                .fact("EntryVoided", "", "'voids': 'e3', 'reason': 'twice'");
        Ask ask = ask(cases, "E2.met", "2024-10-18");
        assertThat(reasons(ask, "e1")).containsExactly(new Reason.OutsideWindow(Window.months(9), 9));
        assertThat(reasons(ask, "e2")).containsExactly(new Reason.NotYet(LocalDate.of(2024, 12, 24)));
        assertThat(reasons(ask, "e3")).containsExactly(new Reason.Voided("e4"));
    }

    @Test
    void members_are_a_share_of_members() {
        Cases cases = Cases.given()
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'a', 'org': 'o', 'fields': ['workforce']")
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'b', 'org': 'o', 'fields': ['community']")
                .fact("JointCommitmentSigned", "2024-01-10", "'commitment': 'k', 'signatories': ['a']");
        Ask ask = ask(cases, "E3.signed", "2024-02-01");
        assertThat(ask.have()).isEqualTo(1);
        assertThat(ask.of()).isEqualTo(2);
        assertThat(reasons(ask, "e2")).containsExactly(new Reason.NotSigned(Window.months(24)));
        Ask fields = ask(cases, "E2.fields", "2024-02-01");
        assertThat(fields.have()).isEqualTo(1);
        assertThat(fields.need()).isEqualTo(3);
        Ask other = ask(cases, "E2.other", "2024-02-01");
        assertThat(reasons(other, "e1")).containsExactly(new Reason.OtherField(List.of(Field.WORKFORCE)));
    }

    @Test
    void a_result_waits_for_those_who_may_endorse_it() {
        Cases cases = Cases.given()
                .fact("PriorityIdentified", "2024-01-10", "'priority': 'p', 'title': 't', 'domains': []")
                .fact(
                        "ActivityRecorded",
                        "2024-02-01",
                        "'activity': 'a', 'kind': 'product', 'title': 't', 'partners': [], 'direct': true, 'domains': [],"
                                + " 'ongoing': false, 'priority': 'p', 'evidence': [{'label': 'l', 'link': 'https://example.org'}]")
                .fact(
                        "ActivityRecorded",
                        "2024-02-01",
                        "'activity': 'b', 'kind': 'product', 'title': 't', 'partners': [], 'direct': false, 'domains': [],"
                                + " 'ongoing': false");
        Ask ask = ask(cases, "A8.results", "2024-03-01");
        assertThat(ask.verdict().word()).isEqualTo("cannot-tell");
        assertThat(ask.waitingFor()).containsExactly(AttestationRole.INDUSTRY_MEMBER, AttestationRole.CHAMPION);
        assertThat(reasons(ask, "e3"))
                .containsExactly(new Reason.NotDirect(), new Reason.NoPriority(), new Reason.NoEvidence());
    }

    @Test
    void a_word_about_an_earlier_choice_is_told_apart() {
        Cases cases = Cases.given()
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'sam', 'org': 'o', 'fields': []")
                .fact("IndustrySelected", "2023-02-01", "'naics': ['311']")
                .fact(
                        "AttestationGiven",
                        "2023-03-01",
                        "'attestation': 't', 'clause': 'E4.warrants', 'person': 'sam', 'role': 'support-team', 'statement': 's'")
                .fact("IndustrySelected", "2023-04-01", "'naics': ['62']");
        assertThat(reasons(ask(cases, "E4.warrants", "2023-04-01"), "e3"))
                .containsExactly(new Reason.GivenBeforeCurrent());
        assertThat(ask(cases, "E4.warrants", "2023-03-31").counted()).hasSize(1);
    }

    @Test
    void what_may_count_says_why_it_only_may() {
        Cases cases = Cases.given()
                .fact("MeetingHeld", "2024-01", "'meeting': 'm', 'kind': 'support-team'")
                .fact(
                        "MeetingHeld",
                        "2024-01-20",
                        "'meeting': 'n', 'kind': 'support-team', 'evidence': [{'label': 'l', 'link': 'https://example.org'}]");
        Ask ask = ask(cases, "E2.met", "2024-01-25");
        assertThat(ask.have()).isEqualTo(1);
        assertThat(ask.mayHave()).isEqualTo(2);
        assertThat(ask.counted().getLast().doubts())
                .containsExactly(new Reason.ApproximateDate(FuzzyDate.Precision.MONTH));
        assertThat(ask.counted())
                .extracting(each -> each.assurance())
                .containsExactly(Assurance.DOCUMENTED, Assurance.LOGGED);
    }

    @Test
    void what_stands_in_no_clause_is_explained_under_the_indicator() {
        Cases cases = firms(1).fact("MeetingHeld", "2024-01-15", "'meeting': 'm', 'kind': 'general'");
        Ask ask = ask(cases, "A3", "2024-02-01");
        assertThat(ask.criterion()).isInstanceOf(EngagementCriterion.MeetingsApart.class);
        assertThat(ask.have()).isEqualTo(1);
        assertThat(ask.need()).isEqualTo(2);
    }

    @Test
    void two_meetings_far_apart_are_enough_while_both_lie_in_the_window() {
        Cases cases = firms(1).fact("MeetingHeld", "2024-01-15", "'meeting': 'm', 'kind': 'general'")
                .fact("MeetingHeld", "2024-06-15", "'meeting': 'n', 'kind': 'general'");
        assertThat(Clauses.ask(cases, "A3", "2024-06-15").verdict().word()).isEqualTo("met");
        assertThat(Clauses.ask(cases, "A3", "2025-07-15").verdict().word()).isEqualTo("not-met");
    }
}
