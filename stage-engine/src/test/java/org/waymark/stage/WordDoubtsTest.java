package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.hangsOn;
import static org.waymark.stage.Clauses.through;

import org.junit.jupiter.api.Test;

/** Why nobody can tell whether somebody's word counts: by its own date, by that of another word, by what it speaks about. */
class WordDoubtsTest {

    private static Cases member(Cases cases, String person, String on, String fields) {
        return cases.fact(
                "SupportTeamMemberJoined",
                on,
                "'person': '" + person + "', 'org': 'o-" + person + "', 'fields': [" + fields + "]");
    }

    private static Cases given(Cases cases, String clause, String person, String role, String on, String rest) {
        return cases.fact(
                "AttestationGiven",
                on,
                "'attestation': '" + person + on + "', 'clause': '" + clause + "', 'person': '" + person
                        + "', 'role': '" + role + "', 'statement': 's'" + rest);
    }

    private static Cases confirms(Cases cases, String person, String on) {
        return given(cases, "A5.confirmed", person, "support-team", on, "");
    }

    /** Two of the team, Ana and Bo, and no reviewer. */
    private static Cases team() {
        return member(member(Cases.given(), "ana", "2023-01-01", ""), "bo", "2023-01-01", "");
    }

    @Test
    void who_speaks_as_one_of_two_hangs_on_the_date_of_the_other() {
        Cases cases = confirms(confirms(team(), "ana", "2024-01-31"), "bo", "2024-03");
        assertThat(hangsOn(ask(cases, "A5.confirmed", "2024-03-10"), "e3")).containsExactly("e4");
    }

    @Test
    void no_word_of_ones_own_and_none_that_is_no_second_voice_leaves_the_pair_open() {
        Cases cases = confirms(confirms(team(), "ana", "2024-01-31"), "bo", "2024-03");
        confirms(cases, "ana", "2024-03");
        confirms(cases, "eve", "2024-03");
        cases.fact(
                "AttestationDeclined",
                "2024-03",
                "'clause': 'A5.confirmed', 'person': 'bo', 'role': 'convener', 'reason': 'r'");
        assertThat(hangsOn(ask(cases, "A5.confirmed", "2024-03-10"), "e3")).containsExactly("e4");
    }

    private static Cases selected(String on) {
        return Cases.given()
                .community("ReviewerAppointed", "2020-01-01", "'person': 'rex'")
                .fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'rationale': 'r'")
                .fact("IndustrySelected", on, "'naics': ['312'], 'rationale': 'r'");
    }

    @Test
    void a_word_that_was_given_before_a_new_selection_hangs_on_the_date_of_that_selection() {
        Cases cases = given(selected("2024-03"), "E4.warrants", "rex", "reviewer", "2024-02-10", "");
        assertThat(hangsOn(ask(cases, "E4.warrants", "2024-03-10"), "e4")).containsExactly("e3");
    }

    /** A direct result of a priority, with something to show for it: entry e3, about which people may speak. */
    private static Cases result() {
        return Cases.given()
                .fact(
                        "PartnerJoined",
                        "2023-01-01",
                        "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                                + " 'fields': [], 'critical': false")
                .fact("PriorityIdentified", "2023-06-30", "'priority': 'p', 'title': 't', 'domains': []")
                .fact(
                        "ActivityRecorded",
                        "2024-01-10",
                        "'activity': 'a', 'kind': 'outcome', 'title': 't', 'partners': [], 'direct': true,"
                                + " 'priority': 'p', 'domains': [], 'ongoing': false,"
                                + " 'evidence': [{'label': 'photo', 'link': 'https://example.org/p'}]");
    }

    private static final String OF_ACME = ", 'org': 'acme', 'subject': 'e3'";

    private static Cases endorsed(Cases cases, String person, String on) {
        return given(cases, "A8.endorsed", person, "industry-member", on, OF_ACME);
    }

    @Test
    void a_result_hangs_on_the_date_of_the_word_that_endorses_it() {
        Cases cases = endorsed(result(), "joe", "2024-03");
        given(cases, "A8.endorsed", "kim", "industry-member", "2024-02", OF_ACME + ", 'validUntil': '2024-03-05'");
        assertThat(hangsOn(ask(cases, "A8.results", "2024-03-10"), "e3")).containsExactly("e4");
        assertThat(through(ask(cases, "A8.results", "2024-03-31"), "e3")).containsExactly("e4");
    }

    @Test
    void who_declines_as_a_member_of_the_industry_is_heard_for_the_firm_that_is_named() {
        String declines = "'clause': 'A8.endorsed', 'person': 'joe', 'role': 'industry-member', 'reason': 'r'";
        Cases cases = result().fact("AttestationDeclined", "2024-02-10", declines + OF_ACME);
        at(cases, "A8.results", "2024-02-09", "cannot-tell");
        at(cases, "A8.results", "2024-02-10", "not-met");
        Cases unnamed = result().fact("AttestationDeclined", "2024-02-10", declines + ", 'subject': 'e3'");
        at(unnamed, "A8.results", "2024-02-10", "cannot-tell");
    }

    private static Cases commits(Cases cases, String person, String on) {
        return given(cases, "E3.committed", person, "support-team", on, "");
    }

    @Test
    void a_commitment_of_the_month_in_which_somebody_joined_hangs_on_that_date() {
        Cases cases = commits(member(Cases.given(), "ana", "2024-02", "'workforce'"), "ana", "2024-02-10");
        assertThat(hangsOn(ask(cases, "E3.committed", "2024-03-10"), "e2")).containsExactly("e1");
        Cases earlier = commits(member(Cases.given(), "ana", "2024-01", "'workforce'"), "ana", "2024-02-10");
        assertThat(ask(earlier, "E3.committed", "2024-03-10").counted())
                .singleElement()
                .matches(each -> each.certain());
    }

    @Test
    void whoever_signed_hangs_on_the_date_when_the_commitment_was_withdrawn() {
        Cases cases = member(Cases.given(), "ana", "2023-01-01", "'workforce'")
                .fact("JointCommitmentSigned", "2024-01-10", "'commitment': 'k', 'signatories': ['ana']")
                .fact("JointCommitmentWithdrawn", "2024-03", "'commitment': 'k'");
        assertThat(hangsOn(ask(cases, "E3.signed", "2024-03-10"), "e1")).containsExactly("e3");
        assertThat(ask(cases, "E3.signed", "2024-02-29").counted())
                .singleElement()
                .matches(each -> each.certain());
    }
}
