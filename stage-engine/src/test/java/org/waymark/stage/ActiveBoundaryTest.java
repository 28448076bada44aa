package org.waymark.stage;

import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.met;
import static org.waymark.stage.Clauses.never;

import org.junit.jupiter.api.Test;

/** Each window and number of the sample rubric's upper stage, but engagement, which has a test of its own. */
class ActiveBoundaryTest {

    private static Cases firm(Cases cases, String org, String on) {
        return cases.fact(
                "PartnerJoined",
                on,
                "'org': '" + org + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                        + " 'fields': [], 'critical': false");
    }

    private static Cases champion() {
        return firm(Cases.given(), "acme", "2020-01-01")
                .fact("ChampionAdded", "2020-01-01", "'person': 'ana', 'org': 'acme'");
    }

    private static Cases meeting(Cases cases, String id, String on, String chair) {
        return cases.fact(
                "MeetingHeld",
                on,
                "'meeting': '" + id + "', 'kind': 'general'"
                        + (chair.isEmpty() ? "" : ", 'chairs': [{'org': '" + chair + "'}]"));
    }

    @Test
    void two_champions_with_acts_lead_for_fifteen_months() {
        Cases cases = champion()
                .fact("ChampionAdded", "2020-01-01", "'person': 'bo', 'org': 'acme'")
                .fact("OutreachRecorded", "2024-02-29", "'org': 'x', 'by': 'ana'")
                .fact("OutreachRecorded", "2024-03-31", "'org': 'x', 'by': 'bo'");
        exactly(cases, "A2.champions", "2024-03-31", "2025-05-28");
    }

    @Test
    void half_of_at_least_two_industry_meetings_are_chaired_by_a_champions_company() {
        Cases cases = meeting(meeting(champion(), "m", "2024-01-31", "acme"), "n", "2024-02-29", "other");
        met(cases, "A2.leading", "2024-02-29", "2025-04-30");
        at(cases, "A2.leading", "2024-01-31", "cannot-tell");
        at(cases, "A2.leading", "2025-05-01", "cannot-tell");
        at(cases, "A2.leading", "2025-05-29", "not-met");
        Cases third = meeting(
                meeting(meeting(champion(), "m", "2024-01-31", "acme"), "n", "2024-02-29", "other"),
                "o",
                "2024-03-10",
                "x");
        at(third, "A2.leading", "2024-03-10", "not-met");
    }

    @Test
    void a_meeting_without_a_recorded_chair_may_have_had_any() {
        Cases cases = meeting(meeting(champion(), "m", "2024-01-31", ""), "n", "2024-02-29", "other");
        at(cases, "A2.leading", "2024-03-01", "cannot-tell");
    }

    @Test
    void or_half_of_the_open_priorities_are_owned_by_one() {
        Cases cases = champion()
                .fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'p', 'title': 't', 'domains': [], 'owner': {'org': 'acme'}")
                .fact("PriorityIdentified", "2024-02-10", "'priority': 'q', 'title': 't', 'domains': []")
                .fact("PriorityIdentified", "2024-03-10", "'priority': 'r', 'title': 't', 'domains': []");
        exactly(cases, "A2.leading", "2024-01-10", "2024-03-09");
        exactly(
                champion()
                        .fact(
                                "PriorityIdentified",
                                "2024-01-10",
                                "'priority': 'p', 'title': 't', 'domains': [], 'owner': {'org': 'acme'}")
                        .fact("PriorityOwnerAssigned", "2024-05-01", "'priority': 'p', 'owner': {'org': 'other'}"),
                "A2.leading",
                "2024-01-10",
                "2024-04-30");
    }

    @Test
    void a_champion_confirms_for_fifteen_months_and_may_decline() {
        String given =
                "'attestation': 't', 'clause': 'A2.confirmed', 'person': 'ana', 'role': 'champion', 'statement': 's'";
        met(champion().fact("AttestationGiven", "2024-02-29", given), "A2.confirmed", "2024-02-29", "2025-05-28");
        Cases declined = champion()
                .fact("AttestationGiven", "2024-02-29", given)
                .fact(
                        "AttestationDeclined",
                        "2024-06-01",
                        "'clause': 'A2.confirmed', 'person': 'ana', 'role': 'champion', 'reason': 'r'");
        met(declined, "A2.confirmed", "2024-02-29", "2024-05-31");
        at(declined, "A2.confirmed", "2024-06-01", "not-met");
        at(declined, "A2.confirmed", "2024-02-28", "cannot-tell");
    }

    private static Cases activity(Cases cases, String id, String on, String rest) {
        return cases.fact(
                "ActivityRecorded",
                on,
                "'activity': '" + id + "', 'kind': 'activity', 'title': 't', 'partners': [], 'direct': true" + rest);
    }

    private static final String WORKFORCE = ", 'domains': ['workforce'], 'ongoing': false";
    private static final String EDUCATION = ", 'domains': ['education'], 'ongoing': false";

    @Test
    void three_activities_in_two_domains_make_a_mix_for_eighteen_months() {
        Cases cases = activity(
                activity(activity(Cases.given(), "a", "2024-02-29", WORKFORCE), "b", "2024-03-31", WORKFORCE),
                "c",
                "2024-04-30",
                EDUCATION);
        exactly(cases, "A5.mix", "2024-04-30", "2025-08-28");
        never(activity(activity(Cases.given(), "a", "2024-02-29", WORKFORCE), "b", "2024-03-31", EDUCATION), "A5.mix");
    }

    @Test
    void no_domain_may_have_more_than_four_fifths() {
        Cases five = Cases.given();
        for (String id : new String[] {"a", "b", "c", "d"}) {
            activity(five, id, "2024-01-10", WORKFORCE);
        }
        activity(five, "e", "2024-02-10", EDUCATION);
        exactly(five, "A5.mix", "2024-02-10", "2025-07-09");
        activity(five, "f", "2024-03-10", WORKFORCE);
        at(five, "A5.mix", "2024-03-09", "met");
        at(five, "A5.mix", "2024-03-10", "not-met");
    }

    @Test
    void a_series_is_one_activity_and_an_ongoing_one_is_confirmed_for_fifteen_months() {
        String series = ", 'series': 's'";
        Cases cases = activity(
                activity(
                        activity(Cases.given(), "a", "2024-01-10", WORKFORCE + series),
                        "b",
                        "2024-02-10",
                        WORKFORCE + series),
                "c",
                "2024-03-10",
                EDUCATION);
        never(cases, "A5.mix");
        Cases ongoing = activity(
                        activity(
                                activity(
                                        Cases.given(),
                                        "a",
                                        "2020-02-29",
                                        ", 'domains': ['workforce'], 'ongoing': true"),
                                "b",
                                "2024-01-10",
                                WORKFORCE),
                        "c",
                        "2024-01-10",
                        EDUCATION)
                .fact("ActivityConfirmed", "2024-02-29", "'activity': 'a'");
        exactly(ongoing, "A5.mix", "2024-02-29", "2025-05-28");
    }

    private static Cases planned(Cases cases, String due) {
        return cases.fact(
                "ActionPlanned",
                "2024-01-10",
                "'action': 'x', 'priority': 'p', 'title': 't'" + (due.isEmpty() ? "" : ", 'due': '" + due + "'"));
    }

    @Test
    void an_action_may_be_ninety_days_overdue() {
        exactly(planned(Cases.given(), "2024-03-01"), "A8.actions", "2024-01-10", "2024-05-30");
        never(planned(Cases.given(), ""), "A8.actions");
        exactly(
                planned(Cases.given(), "").fact("ActionCompleted", "2024-02-01", "'action': 'x'"),
                "A8.actions",
                "2024-02-01",
                "2024-04-30");
        never(planned(Cases.given(), "").fact("ActionAbandoned", "2024-02-01", "'action': 'x'"), "A8.actions");
    }

    @Test
    void an_action_plan_counts_for_fifteen_months() {
        String plan = "'plan': 'a', 'form': 'action-plan', 'document': 'd', 'adopters': [], 'through': '2024-03-01'";
        exactly(
                Cases.given().fact("StrategicPlanAdopted", "2024-02-29", plan),
                "A8.actions",
                "2024-02-29",
                "2025-05-28");
        never(
                Cases.given().fact("StrategicPlanAdopted", "2024-02-29", plan.replace("action-plan", "road-map")),
                "A8.actions");
    }

    @Test
    void two_open_priorities_one_with_an_owner() {
        Cases cases = Cases.given()
                .fact("PriorityIdentified", "2024-01-10", "'priority': 'p', 'title': 't', 'domains': []")
                .fact("PriorityIdentified", "2024-02-10", "'priority': 'q', 'title': 't', 'domains': []")
                .fact("PriorityOwnerAssigned", "2024-03-10", "'priority': 'q', 'owner': {'org': 'o'}")
                .fact("PriorityClosed", "2024-05-10", "'priority': 'p'");
        exactly(cases, "A8.priorities", "2024-03-10", "2024-05-09");
    }

    private static Cases result(String rest) {
        return activity(
                champion().fact("PriorityIdentified", "2020-01-10", "'priority': 'p', 'title': 't', 'domains': []"),
                "a",
                "2024-02-29",
                ", 'priority': 'p', 'domains': [], 'ongoing': false" + rest);
    }

    private static Cases endorsed(Cases cases, String subject) {
        return cases.fact(
                "AttestationGiven",
                "2024-03-31",
                "'attestation': 't', 'clause': 'A8.endorsed', 'subject': '" + subject
                        + "', 'person': 'ana', 'role': 'champion', 'statement': 's'");
    }

    private static final String EVIDENCE = ", 'evidence': [{'label': 'photo', 'link': 'https://example.org/p'}]";

    @Test
    void an_endorsed_result_with_evidence_counts_for_fifteen_months() {
        Cases cases = endorsed(result(EVIDENCE), "e4");
        met(cases, "A8.results", "2024-03-31", "2025-05-28");
        at(cases, "A8.results", "2024-03-01", "cannot-tell");
        at(cases, "A8.results", "2025-05-29", "not-met");
        never(endorsed(result(""), "e4"), "A8.results");
        at(endorsed(result(EVIDENCE), "e3"), "A8.results", "2024-04-01", "cannot-tell");
    }

    private static Cases region(String rest) {
        return Cases.given().fact("RegionDefined", "2024-01-10", "'counties': ['08069', '08123']" + rest);
    }

    @Test
    void a_region_is_its_own_or_says_why_not() {
        at(region(""), "A6.region", "2024-01-10", "met");
        at(region(""), "A6.region", "2024-01-09", "not-met");
        never(region(", 'within': 'Weld County'"), "A6.region");
        at(region(", 'within': 'Weld County', 'reason': 'r'"), "A6.region", "2024-01-10", "met");
    }

    @Test
    void a_reviewer_confirms_the_region_for_thirty_nine_months() {
        Cases cases = region("")
                .community("ReviewerAppointed", "2023-01-01", "'person': 'rex'")
                .fact("PartnershipRegistered", "2023-01-01", "'name': 'n', 'community': 'c1'")
                .fact(
                        "AttestationGiven",
                        "2024-02-29",
                        "'attestation': 't', 'clause': 'A6.labor-market', 'person': 'rex', 'role': 'reviewer', 'statement': 's'");
        met(cases, "A6.labor-market", "2024-02-29", "2027-05-28");
    }
}
