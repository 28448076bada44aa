package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.doubts;
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
import org.waymark.stage.explanation.Explanation.OfClause;
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
        assertThat(doubts(ask, "e1"))
                .containsExactly(new Reason.ApproximateDate(
                        FuzzyDate.Precision.MONTH, ask.counted().getLast().entry()));
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

    private static String activity(String id, String more) {
        return "'activity': '" + id + "', 'kind': 'activity', 'title': 't', 'partners': [], 'direct': false, " + more;
    }

    @Test
    void an_activity_of_which_nobody_said_what_it_is_about_is_a_near_miss() {
        Cases cases = Cases.given()
                .fact("ActivityRecorded", "2024-01-10", activity("a", "'domains': [], 'ongoing': true"))
                .fact("ActivityRecorded", "2020-01-10", activity("b", "'domains': [], 'ongoing': false"))
                .fact("ActivityRecorded", "2024-01-10", activity("c", "'domains': ['workforce'], 'ongoing': false"));
        Ask domains = ask(cases, "A5.domains", "2024-02-01");
        assertThat(domains.have()).isEqualTo(1);
        assertThat(reasons(domains, "e1")).containsExactly(new Reason.NoDomain());
        assertThat(reasons(domains, "e2"))
                .containsExactly(new Reason.OutsideWindow(Window.months(18), 937), new Reason.NoDomain());
        assertThat(reasons(ask(cases, "A5.balance", "2024-02-01"), "e1")).containsExactly(new Reason.NoDomain());
    }

    @Test
    void the_balance_tells_how_many_activities_lie_beside_the_largest_domain() {
        Cases cases = Cases.given();
        for (int i = 0; i < 8; i++) {
            cases.fact(
                    "ActivityRecorded", "2024-01-10", activity("w" + i, "'domains': ['workforce'], 'ongoing': false"));
        }
        cases.fact("ActivityRecorded", "2024-01-10", activity("e", "'domains': ['education'], 'ongoing': false"));
        Ask tilted = ask(cases, "A5.balance", "2024-02-01");
        assertThat(tilted.verdict().word()).isEqualTo("not-met");
        assertThat(List.of(tilted.have(), tilted.mayHave(), tilted.need(), tilted.of()))
                .containsExactly(1L, 1L, 2L, 9L);
        assertThat(tilted.counted()).hasSize(9);
        cases.fact("ActivityRecorded", "2024-01", activity("o", "'domains': ['other'], 'ongoing': false"));
        Ask open = ask(cases, "A5.balance", "2024-01-20");
        assertThat(open.verdict().word()).isEqualTo("cannot-tell");
        assertThat(List.of(open.have(), open.mayHave(), open.need(), open.of())).containsExactly(1L, 2L, 2L, 9L);
        Ask even = ask(cases, "A5.balance", "2024-02-01");
        assertThat(even.verdict().word()).isEqualTo("met");
        assertThat(List.of(even.have(), even.mayHave(), even.need(), even.of())).containsExactly(2L, 2L, 2L, 10L);
    }

    @Test
    void a_partner_that_counts_in_one_field_is_no_near_miss_of_the_others() {
        Cases cases = Cases.given()
                .fact(
                        "PartnerJoined",
                        "2023-01-01",
                        "'org': 'o', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government',"
                                + " 'fields': ['workforce'], 'critical': false")
                .fact("ContributionReceived", "2024-01-10", "'org': 'o', 'kind': 'cash'")
                .fact("ContributionReceived", "2024-01-11", "'org': 'o', 'kind': 'space'");
        Ask fields = ask(cases, "A4.fields", "2024-02-01");
        assertThat(fields.counted()).hasSize(1);
        assertThat(fields.nearMisses()).isEmpty();
        Ask others = ask(cases, "A4.others", "2024-02-01");
        assertThat(others.nearMisses()).hasSize(1);
        Ask once = ask(cases, "A4.fields", "2025-04-11");
        assertThat(once.nearMisses())
                .singleElement()
                .satisfies(miss ->
                        assertThat(miss.reasons()).singleElement().isInstanceOf(Reason.TooFewEngagements.class));
    }

    @Test
    void without_a_region_there_is_none_to_be_in() {
        Cases cases = firms(1).fact("ContributionReceived", "2024-01-10", "'org': 'f1', 'kind': 'cash'");
        Ask none = ask(cases, "A6.spread", "2024-02-01");
        assertThat(none.verdict().word()).isEqualTo("not-met");
        assertThat(List.of(none.have(), none.need(), none.of())).containsExactly(0L, 2L, 0L);
        assertThat(reasons(none, "e1")).containsExactly(new Reason.NoRegion());
        Ask one = ask(cases.fact("RegionDefined", "2024-01-20", "'counties': ['north']"), "A6.spread", "2024-02-01");
        assertThat(List.of(one.have(), one.need(), one.of())).containsExactly(0L, 1L, 1L);
    }

    @Test
    void a_champion_added_again_for_another_company_counts_for_the_one_in_force() {
        Cases cases = firms(2).fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'f1'")
                .fact("ChampionAdded", "2024-02-10", "'person': 'ana', 'org': 'f2'")
                .fact("OutreachRecorded", "2024-02-11", "'org': 'x', 'by': 'ana'");
        Ask ask = ask(cases, "E5.champions", "2024-03-01");
        assertThat(ask.have()).isEqualTo(1);
        assertThat(ask.counted())
                .singleElement()
                .satisfies(each -> assertThat(each.entry().entry()).isEqualTo("e4"));
        assertThat(reasons(ask, "e3")).singleElement().isInstanceOf(Reason.Ended.class);
    }

    private static List<OfClause> clauses(String indicator) {
        return Cases.judged(firms(1).file(), Cases.SAMPLE).explain(LocalDate.of(2024, 2, 1)).stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .filter(each -> each.id().equals(indicator))
                .flatMap(each -> each.clauses().stream())
                .toList();
    }

    @Test
    void an_indicator_is_explained_by_its_clauses_and_by_itself_only_where_it_asks_for_more() {
        assertThat(clauses("E2"))
                .extracting(OfClause::name)
                .containsExactly("E2.fields", "E2.other", "E2.people", "E2.organisations", "E2.met");
        assertThat(clauses("A3")).extracting(OfClause::name).containsExactly("A3", "A3.breadth", "A3.depth");
        assertThat(clauses("A3").getFirst().asks()).hasSize(1);
    }
}
