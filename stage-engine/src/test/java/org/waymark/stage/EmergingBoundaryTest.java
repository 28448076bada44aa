package org.waymark.stage;

import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.met;
import static org.waymark.stage.Clauses.never;

import org.junit.jupiter.api.Test;

/** Each window and number of the sample rubric's lower stage: the last day inside, the first outside, who counts. */
class EmergingBoundaryTest {

    private static Cases member(Cases cases, String person, String org, String on, String fields) {
        return cases.fact(
                "SupportTeamMemberJoined",
                on,
                "'person': '" + person + "', 'org': '" + org + "', 'fields': [" + fields + "]");
    }

    private static Cases team() {
        Cases cases = Cases.given();
        member(cases, "a", "o1", "2024-01-10", "'workforce'");
        member(cases, "b", "o2", "2024-01-10", "'education'");
        member(cases, "c", "o3", "2024-01-10", "'economic-development'");
        return cases;
    }

    @Test
    void the_support_team_covers_three_fields_and_another_one() {
        exactly(
                team().fact("SupportTeamMemberLeft", "2024-06-30", "'person': 'b'"),
                "E2.fields",
                "2024-01-10",
                "2024-06-29");
        never(team(), "E2.other");
        Cases fourth = member(team(), "d", "o4", "2024-02-01", "'workforce', 'community'")
                .fact("SupportTeamMemberLeft", "2024-03-01", "'person': 'd'");
        exactly(fourth, "E2.other", "2024-02-01", "2024-02-29");
    }

    @Test
    void five_people_of_four_organisations_are_enough() {
        Cases four = member(team(), "d", "o4", "2024-02-01", "");
        never(four, "E2.people");
        Cases five =
                member(four, "e", "o1", "2024-03-01", "").fact("SupportTeamMemberLeft", "2024-04-01", "'person': 'e'");
        exactly(five, "E2.people", "2024-03-01", "2024-03-31");
        Cases three = member(team(), "d", "o3", "2024-02-01", "");
        never(three, "E2.organisations");
        exactly(
                member(team(), "d", "o4", "2024-02-01", "")
                        .fact("SupportTeamMemberLeft", "2024-04-01", "'person': 'd'"),
                "E2.organisations",
                "2024-02-01",
                "2024-03-31");
    }

    @Test
    void a_support_team_meeting_counts_for_nine_months() {
        exactly(
                Cases.given().fact("MeetingHeld", "2024-05-31", "'meeting': 'm', 'kind': 'support-team'"),
                "E2.met",
                "2024-05-31",
                "2025-02-28");
        never(Cases.given().fact("MeetingHeld", "2024-05-31", "'meeting': 'm', 'kind': 'general'"), "E2.met");
    }

    @Test
    void two_thirds_of_the_members_sign_for_twenty_four_months() {
        exactly(
                team().fact("JointCommitmentSigned", "2024-02-29", "'commitment': 'k', 'signatories': ['a', 'b', 'c']"),
                "E3.signed",
                "2024-02-29",
                "2026-02-28");
        exactly(
                team().fact("JointCommitmentSigned", "2024-02-29", "'commitment': 'k', 'signatories': ['a', 'b', 'c']")
                        .fact("JointCommitmentWithdrawn", "2024-08-01", "'commitment': 'k'"),
                "E3.signed",
                "2024-02-29",
                "2024-07-31");
    }

    @Test
    void who_joined_six_months_ago_and_has_not_signed_counts_against() {
        Cases cases = member(member(team(), "d", "o4", "2024-02-29", ""), "e", "o4", "2024-02-29", "")
                .fact("JointCommitmentSigned", "2024-03-01", "'commitment': 'k', 'signatories': ['a', 'b']")
                .fact("JointCommitmentJoined", "2024-03-01", "'commitment': 'k', 'signatories': ['c']");
        exactly(cases, "E3.signed", "2024-03-01", "2024-08-28");
    }

    @Test
    void a_commitment_may_be_attested_field_by_field() {
        Cases cases = team();
        for (String person : new String[] {"a", "b", "c"}) {
            cases.fact(
                    "AttestationGiven",
                    "2024-02-29",
                    "'attestation': 't" + person + "', 'clause': 'E3.committed', 'person': '" + person
                            + "', 'role': 'support-team', 'statement': 's'");
        }
        met(cases, "E3.committed", "2024-02-29", "2026-02-28");
    }

    private static Cases selected(String on) {
        return Cases.given()
                .fact("IndustrySelected", on, "'naics': ['311'], 'rationale': 'many jobs', 'dataAsOf': '2023-12-31'");
    }

    @Test
    void an_industry_needs_a_code_and_a_reason_and_data_of_thirty_six_months() {
        exactly(selected("2024-01-15"), "E4.data", "2024-01-15", "2026-12-30");
        at(selected("2024-01-15"), "E4.selection", "2024-01-14", "not-met");
        at(selected("2024-01-15"), "E4.selection", "2024-01-15", "met");
        at(selected("2024-01-15"), "E4.selection", "2090-01-01", "met");
        never(Cases.given().fact("IndustrySelected", "2024-01-15", "'naics': [], 'rationale': 'x'"), "E4.selection");
        never(Cases.given().fact("IndustrySelected", "2024-01-15", "'naics': ['311']"), "E4.selection");
    }

    private static Cases warranted(Cases cases, String on) {
        return cases.fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'sam', 'org': 'o', 'fields': []")
                .fact(
                        "AttestationGiven",
                        on,
                        "'attestation': 't', 'clause': 'E4.warrants', 'person': 'sam', 'role': 'support-team', 'statement': 's'");
    }

    @Test
    void a_choice_is_attested_anew_for_thirty_six_months() {
        Cases cases = warranted(selected("2024-01-15"), "2024-02-29");
        met(cases, "E4.warrants", "2024-02-29", "2027-02-28");
        at(cases, "E4.warrants", "2027-03-01", "cannot-tell");
        met(
                warranted(selected("2024-01-15"), "2024-02-29")
                        .fact("IndustrySelected", "2024-06-01", "'naics': ['62'], 'rationale': 'y'"),
                "E4.warrants",
                "2024-02-29",
                "2024-05-31");
        at(warranted(selected("2024-01-15"), "2024-01-14"), "E4.warrants", "2024-02-01", "cannot-tell");
        at(warranted(selected("2024-01-15"), "2024-01-15"), "E4.warrants", "2024-02-01", "met");
    }

    private static Cases launched(String owner) {
        return Cases.given()
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'm', 'kind': 'launch'")
                .fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'p', 'title': 't', 'domains': ['workforce']" + owner);
    }

    private static final String OWNED = ", 'owner': {'org': 'acme'}";

    @Test
    void a_priority_is_worked_on_for_a_hundred_and_twenty_days() {
        exactly(
                launched(OWNED).fact("ActionPlanned", "2024-02-01", "'action': 'x', 'priority': 'p', 'title': 't'"),
                "E6.working",
                "2024-02-01",
                "2024-05-30");
        exactly(
                launched(OWNED)
                        .fact("MeetingHeld", "2024-02-01", "'meeting': 'n', 'kind': 'action-team', 'priority': 'p'"),
                "E6.working",
                "2024-02-01",
                "2024-05-30");
        for (String step : new String[] {"ActionStarted", "ActionCompleted"}) {
            Cases planned = launched(OWNED)
                    .fact("ActionPlanned", "2024-01-10", "'action': 'x', 'priority': 'p', 'title': 't'")
                    .fact(step, "2024-02-01", "'action': 'x'");
            exactly(planned, "E6.working", "2024-01-10", "2024-05-30");
        }
        exactly(
                launched(OWNED)
                        .fact(
                                "ActivityRecorded",
                                "2024-02-01",
                                "'activity': 'a', 'kind': 'activity', 'title': 't', 'partners': [], 'direct': false,"
                                        + " 'priority': 'p', 'domains': [], 'ongoing': false"),
                "E6.working",
                "2024-02-01",
                "2024-05-30");
        never(
                launched("").fact("ActionPlanned", "2024-02-01", "'action': 'x', 'priority': 'p', 'title': 't'"),
                "E6.working");
    }

    @Test
    void the_launch_itself_counts_for_twenty_four_months() {
        exactly(
                launched(OWNED).fact("ActionPlanned", "2025-12-20", "'action': 'x', 'priority': 'p', 'title': 't'"),
                "E6.working",
                "2025-12-20",
                "2026-01-09");
    }

    @Test
    void after_a_launch_there_are_ninety_days_to_be_prepared() {
        Cases prepared =
                launched(OWNED).fact("ActionPlanned", "2024-02-01", "'action': 'x', 'priority': 'p', 'title': 't'");
        exactly(prepared, "E6.plan", "2024-02-01", "2024-04-08");
        Cases oneMore = launched(OWNED)
                .fact("ActionPlanned", "2024-02-01", "'action': 'x', 'priority': 'p', 'title': 't'")
                .fact("PriorityIdentified", "2024-03-01", "'priority': 'q', 'title': 't', 'domains': []");
        exactly(oneMore, "E6.plan", "2024-02-01", "2024-02-29");
    }

    @Test
    void a_launch_may_be_ninety_days_ahead() {
        Cases cases = Cases.given()
                .fact("LaunchScheduled", "2023-06-01", "'launch': 'l', 'for': '2024-05-01', 'preparationPlan': true");
        exactly(cases, "E6.plan", "2024-02-01", "2024-04-30");
        never(
                Cases.given()
                        .fact(
                                "LaunchScheduled",
                                "2023-06-01",
                                "'launch': 'l', 'for': '2024-05-01', 'preparationPlan': false"),
                "E6.plan");
    }

    @Test
    void readiness_is_attested_for_six_months() {
        met(
                Cases.given()
                        .fact(
                                "CoordinatorAppointed",
                                "2023-01-01",
                                "'holder': 'ann', 'form': 'person', 'kind': 'standing'")
                        .fact(
                                "AttestationGiven",
                                "2024-02-29",
                                "'attestation': 't', 'clause': 'E6.ready', 'person': 'ann', 'role': 'convener', 'statement': 's'"),
                "E6.ready",
                "2024-02-29",
                "2024-08-28");
    }
}
