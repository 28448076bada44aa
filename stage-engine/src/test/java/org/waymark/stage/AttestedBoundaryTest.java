package org.waymark.stage;

import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.met;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long each attestation of the sample rubric counts, and in which roles: the last day inside, the first outside. */
class AttestedBoundaryTest {
    private static final String GIVEN = "2024-02-29";

    /** Ann coordinates, Ana champions, Sam is on the support team, Rex reviews; there is something to speak about. */
    private static Cases cast() {
        return Cases.given()
                .fact("PartnershipRegistered", "2023-01-01", "'name': 'n', 'community': 'c1'")
                .community("ReviewerAppointed", "2023-01-01", "'person': 'rex'")
                .fact("CoordinatorAppointed", "2023-01-01", "'holder': 'ann', 'form': 'person', 'kind': 'standing'")
                .fact(
                        "PartnerJoined",
                        "2023-01-01",
                        "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                                + " 'fields': [], 'critical': false")
                .fact("ChampionAdded", "2023-01-01", "'person': 'ana', 'org': 'acme'")
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'sam', 'org': 'o', 'fields': []")
                .fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'rationale': 'r'")
                .fact("RegionDefined", "2023-01-01", "'counties': ['1']");
    }

    private static Cases attested(Cases cases, String clause, String person, String role, String rest) {
        return cases.fact(
                "AttestationGiven",
                GIVEN,
                "'attestation': 't', 'clause': '" + clause + "', 'person': '" + person + "', 'role': '" + role
                        + "', 'statement': 's'" + rest);
    }

    @ParameterizedTest
    @CsvSource({
        "E4.warrants, rex, reviewer, 2027-02-28",
        "E4.warrants, sam, support-team, 2027-02-28",
        "E6.ready, ann, convener, 2024-08-28",
        "E6.ready, rex, reviewer, 2024-08-28",
        "A2.confirmed, ana, champion, 2025-05-28",
        "A4.listed, ana, champion, 2026-05-28",
        "A5.confirmed, rex, reviewer, 2026-05-28",
        "A6.labor-market, rex, reviewer, 2027-05-28",
        "A7.operates, rex, reviewer, 2025-05-28"
    })
    void a_word_in_its_role_counts_for_its_months(String clause, String person, String role, String last) {
        met(attested(cast(), clause, person, role, ""), clause, GIVEN, last);
    }

    @ParameterizedTest
    @CsvSource({
        "E4.warrants, ana, champion, cannot-tell",
        "E6.ready, ana, champion, not-met",
        "A2.confirmed, rex, reviewer, cannot-tell",
        "A4.listed, rex, reviewer, cannot-tell",
        "A5.confirmed, ana, champion, cannot-tell",
        "A6.labor-market, ann, convener, cannot-tell",
        "A7.operates, ann, convener, not-met",
        "A2.confirmed, ann, champion, cannot-tell",
        "A5.confirmed, ana, reviewer, cannot-tell",
    })
    void a_word_in_another_role_or_a_false_one_does_not(String clause, String person, String role, String word) {
        at(attested(cast(), clause, person, role, ""), clause, GIVEN, word);
    }

    @ParameterizedTest
    @CsvSource({"ana, champion, acme", "joe, industry-member, acme"})
    void a_result_that_goes_on_is_endorsed_for_twenty_seven_months(String person, String role, String org) {
        Cases cases = ongoing(cast());
        for (int year = 2024; year <= 2026; year++) {
            cases.fact("ActivityConfirmed", LocalDate.of(year, 3, 31).toString(), "'activity': 'a'");
        }
        attested(cases, "A8.endorsed", person, role, ", 'org': '" + org + "', 'subject': 'e10'");
        met(cases, "A8.results", GIVEN, "2026-05-28");
        at(cases, "A8.results", "2026-05-29", "cannot-tell");
    }

    private static Cases ongoing(Cases cases) {
        return cases.fact("PriorityIdentified", "2023-06-30", "'priority': 'p', 'title': 't', 'domains': []")
                .fact(
                        "ActivityRecorded",
                        "2023-06-30",
                        "'activity': 'a', 'kind': 'outcome', 'title': 't', 'partners': [], 'direct': true,"
                                + " 'priority': 'p', 'domains': [], 'ongoing': true,"
                                + " 'evidence': [{'label': 'photo', 'link': 'https://example.org/p'}]");
    }

    @Test
    void a_result_that_goes_on_is_started_or_confirmed_within_fifteen_months() {
        Cases cases = attested(
                ongoing(cast()), "A8.endorsed", "ana", "champion", ", 'subject': 'e10', 'coversFrom': '2023-01-01'");
        met(cases, "A8.results", "2023-06-30", "2024-09-29");
        at(cases, "A8.results", "2024-09-30", "not-met");
        met(cases.fact("ActivityConfirmed", "2024-02-29", "'activity': 'a'"), "A8.results", "2023-06-30", "2025-05-28");
        met(cases.fact("ActivityEnded", "2024-12-01", "'activity': 'a'"), "A8.results", "2023-06-30", "2024-11-30");
    }

    @ParameterizedTest
    @CsvSource({"ana, champion", "rex, reviewer"})
    void a_firm_is_engaged_otherwise_for_fifteen_months(String person, String role) {
        Cases cases = attested(cast(), "A3.otherwise", person, role, ", 'subject': 'acme'")
                .fact("ContributionReceived", "2024-03-31", "'org': 'acme', 'kind': 'cash'");
        exactly(cases, "A3.depth", "2024-03-31", "2025-05-28");
    }
}
