package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.asks;
import static org.waymark.stage.Clauses.reasons;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.rubric.Window;
import org.waymark.stage.explanation.Assurance;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Reason;

/** How much of how much a question has on a day, certainly and possibly: the numbers that a page shows. */
class ScoreTest {
    private static Cases firm(Cases cases, String org, String on, String rest) {
        return cases.fact(
                "PartnerJoined",
                on,
                "'org': '" + org + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                        + " 'fields': [], 'critical': false" + rest);
    }

    private static Cases contributed(Cases cases, String org, String on) {
        return cases.fact("ContributionReceived", on, "'org': '" + org + "', 'kind': 'cash'");
    }

    private static void score(Ask ask, long have, long mayHave, long need, long of) {
        assertThat(List.of(ask.have(), ask.mayHave(), ask.need(), ask.of()))
                .as("have, may have, need, of")
                .containsExactly(have, mayHave, need, of);
    }

    private static Cases member(Cases cases, String person, String on, String fields) {
        return cases.fact(
                "SupportTeamMemberJoined",
                on,
                "'person': '" + person + "', 'org': 'o-" + person + "', 'fields': [" + fields + "]");
    }

    @Test
    void two_in_one_field_are_one_of_three_and_both_are_named() {
        Cases cases = member(Cases.given(), "a", "2024-01-10", "'workforce'");
        member(cases, "b", "2024-01-11", "'workforce'");
        member(cases, "c", "2024-02", "'education'");
        Ask ask = ask(cases, "E2.fields", "2024-02-10");
        score(ask, 1, 2, 3, 0);
        assertThat(ask.counted()).extracting(each -> each.entry().entry()).containsExactly("e3", "e2", "e1");
        score(ask(cases, "E2.fields", "2024-02-29"), 2, 2, 3, 0);
    }

    @Test
    void a_share_is_of_those_who_are_members_that_day() {
        Cases cases = member(member(Cases.given(), "a", "2023-01-01", ""), "b", "2023-01-01", "")
                .fact("JointCommitmentSigned", "2024-01-10", "'commitment': 'k', 'signatories': ['a']")
                .fact("SupportTeamMemberLeft", "2024-03-01", "'person': 'b'");
        score(ask(cases, "E3.signed", "2024-02-29"), 1, 1, 1, 2);
        score(ask(cases, "E3.signed", "2024-03-01"), 1, 1, 1, 1);
        score(ask(member(cases, "c", "2024-01-01", ""), "E3.signed", "2024-06-30"), 1, 1, 1, 1);
        score(ask(cases, "E3.signed", "2024-07-01"), 1, 1, 1, 2);
    }

    /** Three firms: one engaged, one perhaps, one not; the selection changes in June, the first one's jobs in July. */
    private static Cases region() {
        Cases cases = firm(Cases.given(), "f0", "2023-01-01", ", 'employees': 100, 'counties': ['1']");
        firm(cases, "f1", "2023-01-01", ", 'employees': 50, 'counties': ['2']");
        firm(cases, "f2", "2023-01-01", ", 'employees': 7, 'counties': ['3']");
        firm(cases, "f0", "2024-07-01", ", 'employees': 300, 'counties': ['1', '2']");
        contributed(contributed(cases, "f0", "2024-01-10"), "f1", "2024-02");
        return cases.fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'establishments': 20, 'employment': 900")
                .fact("IndustrySelected", "2024-06-01", "'naics': ['311'], 'establishments': 30, 'employment': 800")
                .fact("RegionDefined", "2023-01-01", "'counties': ['1', '2', '3']")
                .fact("RegionDefined", "2024-06-01", "'counties': ['1']");
    }

    @Test
    void firms_and_jobs_are_counted_of_those_of_the_region() {
        List<Ask> before = asks(region(), "A3.breadth", "2024-02-10");
        score(before.get(0), 1, 2, 8, 0);
        score(before.get(1), 1, 2, 4, 20);
        score(before.get(2), 100, 150, 4, 900);
        assertThat(before.get(1).counted())
                .filteredOn(each -> each.certain())
                .extracting(each -> each.entry().entry())
                .containsExactly("e1");
        List<Ask> after = asks(region(), "A3.breadth", "2024-07-01");
        score(after.get(1), 2, 2, 4, 30);
        score(after.get(2), 350, 350, 4, 800);
        List<Ask> never = asks(region(), "A3.breadth", "2022-12-31");
        score(never.get(1), 0, 0, 4, 0);
    }

    @Test
    void counties_are_counted_of_those_of_the_region_that_day() {
        score(ask(region(), "A6.spread", "2024-02-10"), 1, 2, 2, 3);
        score(ask(region(), "A6.spread", "2024-06-01"), 1, 1, 1, 1);
        assertThat(reasons(ask(region(), "A6.spread", "2024-06-01"), "e2"))
                .containsExactly(new Reason.OutsideRegion(List.of("2")));
        assertThat(reasons(ask(region(), "A6.spread", "2024-02-10"), "e3")).containsExactly(new Reason.NotEngaged());
    }

    @Test
    void a_firm_without_a_county_may_be_in_any() {
        Cases cases = contributed(firm(Cases.given(), "f0", "2023-01-01", ""), "f0", "2024-01-10")
                .fact("RegionDefined", "2023-01-01", "'counties': ['1', '2']");
        assertThat(ask(cases, "A6.spread", "2024-02-10").counted())
                .singleElement()
                .satisfies(counted -> {
                    assertThat(counted.entry().entry()).isEqualTo("e1");
                    assertThat(counted.doubts()).containsExactly(new Reason.NoCounty());
                });
    }

    private static Cases agency(Cases cases, String org, String on, boolean critical) {
        return cases.fact(
                "PartnerJoined",
                on,
                "'org': '" + org + "', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government',"
                        + " 'fields': ['workforce'], 'critical': " + critical);
    }

    @Test
    void critical_partners_are_counted_of_those_who_had_their_time() {
        Cases cases = agency(Cases.given(), "w", "2023-01-01", true);
        agency(cases, "d", "2023-01-01", true);
        agency(cases, "e", "2023-01-01", false);
        agency(cases, "n", "2024-01-31", true);
        contributed(contributed(cases, "w", "2024-02-10"), "d", "2024-03");
        Ask ask = ask(cases, "A4.critical", "2024-03-10");
        score(ask, 1, 2, 2, 2);
        assertThat(ask.counted()).extracting(each -> each.entry().entry()).contains("e1", "e2");
        score(ask(cases, "A4.critical", "2024-07-30"), 2, 2, 2, 2);
        score(ask(cases, "A4.critical", "2024-07-31"), 2, 2, 3, 3);
        assertThat(reasons(ask(cases, "A4.critical", "2024-07-31"), "e4"))
                .containsExactly(new Reason.TooFewEngagements(0, 1, Window.months(15)));
    }

    @Test
    void a_public_partner_misses_so_many_engagements() {
        Cases cases = contributed(agency(Cases.given(), "w", "2023-01-01", false), "w", "2024-02-10");
        assertThat(reasons(ask(cases, "A4.fields", "2024-03-01"), "e1"))
                .as("its own field tells more than those that it is not of")
                .containsExactly(new Reason.TooFewEngagements(1, 2, Window.months(15)));
        assertThat(ask(contributed(cases, "w", "2024-02-11"), "A4.fields", "2024-03-01")
                        .counted())
                .first()
                .satisfies(counted -> assertThat(counted.through()).hasSize(2));
    }

    @Test
    void an_activity_recorded_again_is_one_more_engagement_and_a_meeting_is_one() {
        Cases twice = agency(Cases.given(), "w", "2023-01-01", false);
        partnered(partnered(twice, "2024-02-10"), "2024-02-20");
        score(ask(twice, "A4.organisations", "2024-03-01"), 1, 1, 3, 0);
        Cases met = agency(Cases.given(), "w", "2023-01-01", false)
                .fact(
                        "MeetingHeld",
                        "2024-02-10",
                        "'meeting': 'm', 'kind': 'general', 'chairs': [{'org': 'w', 'person': 'p'}]")
                .fact("AttendanceRecorded", "", "'meeting': 'm', 'attendees': [{'org': 'w', 'person': 'q'}]");
        score(ask(met, "A4.organisations", "2024-03-01"), 0, 0, 3, 0);
    }

    private static Cases partnered(Cases cases, String on) {
        return cases.fact(
                "ActivityRecorded",
                on,
                "'activity': 'a', 'kind': 'activity', 'title': 't', 'partners': ['w'], 'direct': false,"
                        + " 'ongoing': false, 'domains': []");
    }

    @Test
    void a_public_partner_of_no_field_that_is_asked_for_is_told_so() {
        Cases cases = Cases.given()
                .fact(
                        "PartnerJoined",
                        "2023-01-01",
                        "'org': 'w', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government', 'fields': [],"
                                + " 'critical': false");
        contributed(contributed(cases, "w", "2024-02-10"), "w", "2024-02-11");
        assertThat(reasons(ask(cases, "A4.fields", "2024-03-01"), "e1"))
                .containsExactly(new Reason.OtherField(List.of()));
    }

    private static Cases activity(Cases cases, String id, String on, String domains, String rest) {
        return cases.fact(
                "ActivityRecorded",
                on,
                "'activity': '" + id + "', 'kind': 'activity', 'title': 't', 'partners': [], 'direct': false,"
                        + " 'ongoing': false, 'domains': [" + domains + "]" + rest);
    }

    @Test
    void activities_and_their_domains_are_counted_with_each_record() {
        Cases cases = Cases.given()
                .fact("PriorityIdentified", "2023-01-01", "'priority': 'p', 'title': 't', 'domains': ['education']");
        activity(cases, "a", "2024-01-10", "'workforce', 'education'", "");
        activity(cases, "b", "2024-02", "", ", 'priority': 'p'");
        activity(cases, "c", "2024-01-11", "", "");
        activity(cases, "d", "2024-01-12", "'workforce'", ", 'priority': 'p'");
        activity(cases, "e", "2022-01-12", "'other'", "");
        Ask mix = ask(cases, "A5.mix", "2024-02-10");
        score(mix, 2, 3, 3, 0);
        Ask domains = ask(cases, "A5.domains", "2024-02-10");
        score(domains, 1, 2, 2, 0);
        assertThat(domains.counted()).extracting(each -> each.entry().entry()).containsExactly("e3", "e5", "e2");
        assertThat(reasons(domains, "e6")).containsExactly(new Reason.OutsideWindow(Window.months(18), 214));
        score(ask(cases, "A5.balance", "2024-02-10"), 0, 1, 1, 2);
    }

    @Test
    void an_entry_is_as_well_assured_as_the_best_word_on_it() {
        Cases cases = Cases.given()
                .community("ReviewerAppointed", "2023-01-01", "'person': 'rex'")
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'sam', 'org': 'o', 'fields': []")
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'm', 'kind': 'support-team'");
        assured(cases, Assurance.LOGGED);
        said(cases, "AttestationDeclined", "sam", "support-team", "'reason': 'r'");
        assured(cases, Assurance.LOGGED);
        said(cases, "AttestationGiven", "eve", "support-team", "'attestation': 't1', 'statement': 's'");
        assured(cases, Assurance.LOGGED);
        said(cases, "AttestationGiven", "sam", "support-team", "'attestation': 't2', 'statement': 's'");
        assured(cases, Assurance.ENDORSED);
        said(cases, "AttestationGiven", "rex", "reviewer", "'attestation': 't3', 'statement': 's'");
        assured(cases, Assurance.REVIEWED);
        cases.fact("AttestationWithdrawn", "2024-01-25", "'attestation': 't3'");
        assured(cases, Assurance.ENDORSED);
    }

    private static void said(Cases cases, String fact, String person, String role, String rest) {
        cases.fact(
                fact,
                "2024-01-20",
                "'clause': 'any', 'subject': 'e3', 'person': '" + person + "', 'role': '" + role + "', " + rest);
    }

    private static void assured(Cases cases, Assurance assurance) {
        assertThat(ask(cases, "E2.met", "2024-02-10").counted())
                .singleElement()
                .satisfies(counted -> assertThat(counted.assurance()).isEqualTo(assurance));
    }

    @Test
    void balance_counts_what_lies_beside_the_largest_domain() {
        Cases cases = activity(Cases.given(), "w", "2024-01-10", "'workforce'", "");
        for (String id : List.of("a", "b", "c")) {
            activity(cases, id, "2024-01-10", "'education'", "");
        }
        activity(cases, "o", "2024-01-10", "'other'", "");
        score(ask(cases, "A5.balance", "2024-02-10"), 2, 2, 1, 5);
        activity(cases, "p", "2024-03", "'other'", "");
        score(ask(cases, "A5.balance", "2024-03-10"), 2, 3, 1, 5);
        score(ask(cases, "A5.balance", "2024-03-31"), 3, 3, 2, 6);
    }

    @Test
    void while_the_region_may_have_changed_the_counties_of_the_new_one_are_counted() {
        Cases cases = contributed(firm(Cases.given(), "f0", "2023-01-01", ", 'counties': ['1']"), "f0", "2024-05-10")
                .fact("RegionDefined", "2023-01-01", "'counties': ['1', '3', '4']")
                .fact("RegionDefined", "2024-06", "'counties': ['1', '2']");
        score(ask(cases, "A6.spread", "2024-05-31"), 1, 1, 2, 3);
        score(ask(cases, "A6.spread", "2024-06-10"), 1, 1, 2, 2);
    }

    @Test
    void a_public_partner_assures_for_the_organization_that_is_named_and_has_that_side() {
        assured(heard("public-partner", ""), Assurance.LOGGED);
        assured(heard("public-partner", ", 'org': 'acme'"), Assurance.LOGGED);
        assured(heard("public-partner", ", 'org': 'town'"), Assurance.ENDORSED);
        assured(heard("industry-member", ", 'org': 'town'"), Assurance.LOGGED);
        assured(heard("industry-member", ", 'org': 'acme'"), Assurance.ENDORSED);
    }

    @Test
    void a_word_assures_until_its_last_day() {
        assured(heard("public-partner", ", 'org': 'town', 'validUntil': '2024-02-10'"), Assurance.ENDORSED);
        assured(heard("public-partner", ", 'org': 'town', 'validUntil': '2024-02-09'"), Assurance.LOGGED);
    }

    private static Cases heard(String role, String rest) {
        Cases cases = agency(firm(Cases.given(), "acme", "2023-01-01", ""), "town", "2023-01-01", false)
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'm', 'kind': 'support-team'");
        said(cases, "AttestationGiven", "pat", role, "'attestation': 't', 'statement': 's'" + rest);
        return cases;
    }
}
