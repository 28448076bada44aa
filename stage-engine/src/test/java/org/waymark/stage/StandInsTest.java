package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.met;
import static org.waymark.stage.Clauses.reasons;

import org.junit.jupiter.api.Test;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.stage.explanation.Reason;

/** Where a reviewer must speak and the community has none, two of the support team speak as one, and may decline as one. */
class StandInsTest {
    private static final String CLAUSE = "A5.confirmed";

    private static Cases team() {
        return member(member(member(Cases.given(), "ana", "x"), "bo", "y"), "cy", "x");
    }

    private static Cases member(Cases cases, String person, String org) {
        return cases.fact(
                "SupportTeamMemberJoined",
                "2023-01-01",
                "'person': '" + person + "', 'org': '" + org + "', 'fields': []");
    }

    private static Cases given(Cases cases, String person, String on) {
        return cases.fact(
                "AttestationGiven", on, word(person) + ", 'attestation': '" + person + on + "', 'statement': 's'");
    }

    private static Cases declined(Cases cases, String person, String on) {
        return cases.fact("AttestationDeclined", on, word(person) + ", 'reason': 'r'");
    }

    private static String word(String person) {
        return "'clause': '" + CLAUSE + "', 'person': '" + person + "', 'role': 'support-team'";
    }

    @Test
    void two_from_different_organizations_speak_from_the_later_one_on_while_the_older_one_counts() {
        Cases one = given(team(), "ana", "2024-01-31");
        at(one, CLAUSE, "2024-03-01", "cannot-tell");
        assertThat(reasons(ask(one, CLAUSE, "2024-03-01"), "e4")).containsExactly(new Reason.NeedsSecondVoice());
        met(given(one, "bo", "2024-02-29"), CLAUSE, "2024-02-29", "2026-04-30");
        assertThat(ask(one, CLAUSE, "2024-03-01").counted()).hasSize(2);
    }

    @Test
    void two_of_one_organization_or_one_who_speaks_twice_do_not() {
        at(given(given(team(), "ana", "2024-01-31"), "cy", "2024-02-29"), CLAUSE, "2024-03-01", "cannot-tell");
        at(given(given(team(), "ana", "2024-01-31"), "ana", "2024-02-29"), CLAUSE, "2024-03-01", "cannot-tell");
    }

    @Test
    void somebody_who_was_on_two_organizations_places_pairs_with_either() {
        Cases cases = member(team(), "dee", "z")
                .fact("SupportTeamMemberLeft", "2024-02", "'person': 'dee'")
                .fact("SupportTeamMemberJoined", "2024-02", "'person': 'dee', 'org': 'x', 'fields': []");
        met(given(given(cases, "ana", "2024-01-31"), "dee", "2024-02-10"), CLAUSE, "2024-02-10", "2026-04-30");
    }

    @Test
    void who_is_not_on_the_team_speaks_for_nobody() {
        at(given(given(team(), "ana", "2024-01-31"), "eve", "2024-02-29"), CLAUSE, "2024-03-01", "cannot-tell");
        assertThat(reasons(ask(given(team(), "eve", "2024-01-31"), CLAUSE, "2024-03-01"), "e4"))
                .containsExactly(new Reason.RoleNotAsked(AttestationRole.SUPPORT_TEAM));
        Cases left = team().fact("SupportTeamMemberLeft", "2024-02-29", "'person': 'bo'");
        at(given(given(left, "ana", "2024-01-31"), "bo", "2024-02-29"), CLAUSE, "2024-03-01", "cannot-tell");
        Cases before = team().fact("SupportTeamMemberLeft", "2024-03-01", "'person': 'bo'");
        at(given(given(before, "ana", "2024-01-31"), "bo", "2024-02-29"), CLAUSE, "2024-03-01", "met");
    }

    private static Cases appointed(Cases cases) {
        return cases.community("ReviewerAppointed", "2024-02-29", "'person': 'rae'")
                .fact("PartnershipRegistered", "2023-01-01", "'name': 'n', 'community': 'c1'");
    }

    @Test
    void they_stand_in_only_until_somebody_is_appointed() {
        Cases before = given(given(appointed(team()), "ana", "2024-01-31"), "bo", "2024-02-28");
        met(before, CLAUSE, "2024-02-28", "2026-04-30");
        Cases after = given(given(appointed(team()), "ana", "2024-01-31"), "bo", "2024-02-29");
        at(after, CLAUSE, "2024-03-01", "cannot-tell");
    }

    @Test
    void two_declines_are_one_and_one_is_none() {
        Cases cases = given(given(team(), "ana", "2024-01-31"), "bo", "2024-02-29");
        at(declined(cases, "ana", "2024-03-10"), CLAUSE, "2024-03-10", "met");
        at(declined(cases, "bo", "2024-03-20"), CLAUSE, "2024-03-19", "met");
        at(cases, CLAUSE, "2024-03-20", "not-met");
        given(cases, "bo", "2024-04-01");
        at(cases, CLAUSE, "2024-03-31", "not-met");
        at(cases, CLAUSE, "2024-04-01", "met");
    }

    @Test
    void a_pair_stands_at_the_place_of_its_later_word_and_an_approximate_decline_leaves_it_open() {
        Cases cases = given(given(team(), "ana", "2024-01-31"), "bo", "2024-02-29");
        declined(declined(cases, "bo", "2024-03"), "cy", "2024-04");
        at(cases, CLAUSE, "2024-03-31", "met");
        at(cases, CLAUSE, "2024-04-01", "cannot-tell");
        at(cases, CLAUSE, "2024-04-29", "cannot-tell");
        at(cases, CLAUSE, "2024-04-30", "not-met");
    }
}
