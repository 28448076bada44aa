package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.stage.interval.Verdict;

/** Each window of the starter rubric: the last day inside, the first day outside, and who counts at all. */
class BoundaryTest {
    private static final String ANA = "'holder': 'ana', 'form': 'person', 'kind': ";
    private static final String ACME =
            "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                    + " 'fields': [], 'critical': false";
    private static final String BOLT = ACME.replace("acme", "bolt");
    private static final String TOWN =
            "'org': 'town', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government',"
                    + " 'fields': ['workforce'], 'critical': false";

    private static void met(Cases cases, String indicator, String firstDay, String lastDay) {
        Judgement judged = cases.judged();
        LocalDate first = LocalDate.parse(firstDay);
        LocalDate last = LocalDate.parse(lastDay);
        assertThat(judged.indicator(indicator).at(first.minusDays(1)))
                .as("before")
                .isNotEqualTo(Verdict.MET);
        assertThat(judged.indicator(indicator).at(first)).as("first day").isEqualTo(Verdict.MET);
        assertThat(judged.indicator(indicator).at(last)).as("last day").isEqualTo(Verdict.MET);
        assertThat(judged.indicator(indicator).at(last.plusDays(1))).as("after").isNotEqualTo(Verdict.MET);
        assertThat(judged.indicator(indicator).lo().runs()).hasSize(1);
    }

    private static void never(Cases cases, String indicator) {
        assertThat(cases.judged().indicator(indicator).hi().isEmpty()).isTrue();
    }

    private static Cases coordinator(String kind) {
        return Cases.given().fact("CoordinatorAppointed", "2024-02-29", ANA + "'" + kind + "'");
    }

    @Test
    void an_interim_coordinator_counts_for_nine_months_and_a_standing_one_for_fifteen() {
        met(coordinator("interim"), "E1", "2024-02-29", "2024-11-28");
        met(coordinator("standing"), "E1", "2024-02-29", "2025-05-28");
        met(coordinator("standing"), "A1", "2024-02-29", "2025-05-28");
        never(coordinator("interim"), "A1");
    }

    @Test
    void a_confirmation_or_a_meeting_renews_a_coordinator() {
        met(
                coordinator("interim").fact("CoordinatorConfirmed", "2024-08-31", "'holder': 'ana'"),
                "E1",
                "2024-02-29",
                "2025-05-30");
        met(
                coordinator("interim")
                        .fact("MeetingHeld", "2024-08-31", "'meeting': 'm', 'kind': 'other'")
                        .fact("AttendanceRecorded", "", "'meeting': 'm', 'attendees': [{'person': 'ana', 'org': 'x'}]"),
                "E1",
                "2024-02-29",
                "2025-05-30");
    }

    @Test
    void the_end_day_is_the_first_day_without() {
        met(
                coordinator("standing").fact("CoordinatorEnded", "2024-06-01", "'holder': 'ana'"),
                "E1",
                "2024-02-29",
                "2024-05-31");
    }

    @Test
    void a_team_without_a_contact_is_no_clear_coordinator() {
        String team = "'holder': 't', 'form': 'team', 'kind': 'standing'";
        never(Cases.given().fact("CoordinatorAppointed", "2024-01-10", team), "A1");
        met(
                Cases.given().fact("CoordinatorAppointed", "2024-01-10", team + ", 'contact': 'bo'"),
                "A1",
                "2024-01-10",
                "2025-04-09");
    }

    @Test
    void an_interim_one_bridges_six_months_after_a_standing_one() {
        Cases replaced = coordinator("standing")
                .fact("CoordinatorEnded", "2024-05-01", "'holder': 'ana'")
                .fact("CoordinatorAppointed", "2024-05-01", ANA.replace("ana", "bo") + "'interim'");
        met(replaced, "A1", "2024-02-29", "2024-10-31");
        Cases sameHolder = coordinator("standing").fact("CoordinatorAppointed", "2024-05-01", ANA + "'interim'");
        met(sameHolder, "A1", "2024-02-29", "2024-10-31");
    }

    private static Cases twoChampions() {
        return Cases.given()
                .fact("PartnerJoined", "2024-01-01", ACME)
                .fact("PartnerJoined", "2024-01-01", BOLT)
                .fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", "2024-01-10", "'person': 'bo', 'org': 'bolt'");
    }

    @Test
    void two_champions_with_acts_count_for_nine_months_after_the_act_that_is_older() {
        met(
                twoChampions()
                        .fact("OutreachRecorded", "2024-03-31", "'org': 'x', 'by': 'ana'")
                        .fact("ContributionReceived", "2024-05-31", "'org': 'bolt', 'kind': 'cash'"),
                "E5",
                "2024-05-31",
                "2024-12-30");
    }

    @Test
    void acts_from_before_the_champion_was_added_count() {
        met(
                twoChampions()
                        .fact("OutreachRecorded", "2023-12-31", "'org': 'x', 'by': 'ana'")
                        .fact("OutreachRecorded", "2023-12-31", "'org': 'x', 'by': 'bo'"),
                "E5",
                "2024-01-10",
                "2024-09-30");
    }

    @Test
    void champions_of_one_organization_or_of_a_public_one_are_not_two() {
        Cases same = Cases.given()
                .fact("PartnerJoined", "2024-01-01", ACME)
                .fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", "2024-01-10", "'person': 'bo', 'org': 'acme'")
                .fact("ContributionReceived", "2024-01-10", "'org': 'acme', 'kind': 'cash'");
        never(same, "E5");
        Cases isPublic = Cases.given()
                .fact("PartnerJoined", "2024-01-01", ACME)
                .fact("PartnerJoined", "2024-01-01", TOWN)
                .fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", "2024-01-10", "'person': 'bo', 'org': 'town'")
                .fact("ContributionReceived", "2024-01-10", "'org': 'acme', 'kind': 'cash'")
                .fact("ContributionReceived", "2024-01-10", "'org': 'town', 'kind': 'cash'");
        never(isPublic, "E5");
    }

    private static Cases plan(String more) {
        return twoChampions()
                .fact("PartnerJoined", "2024-01-01", TOWN)
                .fact(
                        "StrategicPlanAdopted",
                        "2024-03-05",
                        "'plan': 'p', 'form': 'road-map', 'adopters': [{'org': 'acme'}, {'org': 'town'}]" + more);
    }

    @Test
    void a_plan_counts_for_27_months_or_until_its_last_day_but_for_60_months_at_most() {
        met(plan(", 'document': 'd'"), "A7", "2024-03-05", "2026-06-04");
        met(plan(", 'document': 'd', 'through': '2026-12-31'"), "A7", "2024-03-05", "2026-12-31");
        met(plan(", 'document': 'd', 'through': '2031-12-31'"), "A7", "2024-03-05", "2029-03-04");
    }

    @Test
    void a_plan_needs_its_document_and_both_arms_of_the_partnership() {
        never(plan(""), "A7");
        met(
                plan("").fact("StrategicPlanRevised", "2024-06-01", "'plan': 'p', 'document': 'd'"),
                "A7",
                "2024-06-01",
                "2026-08-31");
        never(
                twoChampions()
                        .fact(
                                "StrategicPlanAdopted",
                                "2024-03-05",
                                "'plan': 'p', 'form': 'road-map', 'document': 'd', 'adopters': [{'org': 'acme'}, {'org': 'bolt'}]"),
                "A7");
    }

    private static Cases reviewer() {
        return Cases.given().community("ReviewerAppointed", "2024-01-01", "'person': 'rae'");
    }

    private static String attests(String clause, String person, String role) {
        return "'attestation': 'a-" + person + "', 'clause': '" + clause + "', 'person': '" + person + "', 'role': '"
                + role + "', 'statement': 's'";
    }

    @Test
    void an_attestation_counts_for_its_months_and_may_reach_back_36() {
        String operates = attests("A7.operates", "rae", "reviewer");
        met(reviewer().fact("AttestationGiven", "2024-03-31", operates), "A7", "2024-03-31", "2025-06-30");
        met(
                reviewer().fact("AttestationGiven", "2024-03-31", operates + ", 'coversFrom': '2020-01-01'"),
                "A7",
                "2021-03-31",
                "2025-06-30");
        met(
                reviewer().fact("AttestationGiven", "2024-03-31", operates + ", 'validUntil': '2024-12-31'"),
                "A7",
                "2024-03-31",
                "2024-12-31");
    }

    @Test
    void who_coordinates_does_not_review_and_who_is_no_reviewer_does_not_either() {
        String operates = attests("A7.operates", "rae", "reviewer");
        never(Cases.given().fact("AttestationGiven", "2024-03-31", operates), "A7");
        never(
                reviewer()
                        .fact("CoordinatorAppointed", "2024-01-01", ANA.replace("ana", "rae") + "'standing'")
                        .fact("AttestationGiven", "2024-03-31", operates),
                "A7");
    }

    @Test
    void two_of_the_support_team_stand_in_for_a_reviewer_whom_nobody_appointed_yet() {
        Cases two = Cases.given()
                .fact("SupportTeamMemberJoined", "2024-01-01", "'person': 'ana', 'org': 'x', 'fields': []")
                .fact("SupportTeamMemberJoined", "2024-01-01", "'person': 'bo', 'org': 'y', 'fields': []")
                .fact("AttestationGiven", "2024-02-01", attests("A7.operates", "ana", "support-team"))
                .fact("AttestationGiven", "2024-03-01", attests("A7.operates", "bo", "support-team"))
                .community("ReviewerAppointed", "2024-04-01", "'person': 'rae'");
        met(two, "A7", "2024-03-01", "2025-04-30");
    }

    @Test
    void an_exemption_holds_through_its_last_day() {
        met(
                Cases.given()
                        .fact("PartnershipRenamed", "2024-01-01", "'name': 'n'")
                        .fact(
                                "ExemptionGranted",
                                "2024-01-15",
                                "'exemption': 'x', 'clause': 'E1.coordinator', 'from': '2024-02-01', 'until': '2024-05-31', 'body': 'b', 'reason': 'r'"),
                "E1",
                "2024-02-01",
                "2024-05-31");
    }

    @Test
    void what_the_community_is_exempted_from_its_partnerships_are() {
        met(
                Cases.given()
                        .fact("PartnershipRenamed", "2024-01-01", "'name': 'n'")
                        .community(
                                "ExemptionGranted",
                                "2024-01-15",
                                "'exemption': 'x', 'clause': 'E1', 'from': '2024-02-01', 'until': '2024-05-31', 'body': 'b', 'reason': 'r'")
                        .community("ExemptionWithdrawn", "2024-05-01", "'exemption': 'x'"),
                "E1",
                "2024-02-01",
                "2024-04-30");
    }
}
