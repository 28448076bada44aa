package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.stage.explanation.Explanation.Lack;

/** Which questions keep an indicator from holding: no more than that, and of alternatives the nearest. */
class LackingTest {
    private static Cases begun() {
        return Cases.given()
                .community("CommunityRegistered", "2020-01-01", "'name': 'Tamarack', 'zone': 'UTC'")
                .community("ReviewerAppointed", "2020-01-01", "'person': 'rita'")
                .fact("PartnershipRegistered", "2020-01-01", "'name': 'P', 'community': 'c1'");
    }

    private static List<String> lacking(Cases cases, String indicator, String day) {
        return Cases.judged(cases.file(), Cases.SAMPLE).lacking(indicator, LocalDate.parse(day)).stream()
                .map(Lack::clause)
                .toList();
    }

    private static LocalDate end(Cases cases, String indicator) {
        return Cases.judged(cases.file(), Cases.SAMPLE)
                .indicator(indicator)
                .lo()
                .runs()
                .getLast()
                .to();
    }

    private static Cases attested(Cases cases, String on, String clause) {
        return cases.fact(
                "AttestationGiven",
                on,
                "'attestation': 'at-" + clause + "', 'clause': '" + clause
                        + "', 'person': 'rita', 'role': 'reviewer', 'statement': 'Seen.'");
    }

    @Test
    void all_of_many_lacks_each_that_fails_in_the_order_of_the_rubric() {
        assertThat(lacking(begun(), "E2", "2024-01-01"))
                .containsExactly("E2.fields", "E2.other", "E2.people", "E2.organisations", "E2.met");
        Cases met = begun().fact("MeetingHeld", "2023-12-01", "'meeting': 'm', 'kind': 'support-team'");
        assertThat(lacking(met, "E2", "2024-01-01")).doesNotContain("E2.met").hasSize(4);
    }

    @Test
    void of_alternatives_the_one_that_lacks_least_is_the_way_and_the_first_of_equals() {
        assertThat(lacking(begun(), "E6", "2024-01-01")).containsExactly("E6.working", "E6.working");
        Cases ahead = begun().fact(
                        "LaunchScheduled", "2023-12-01", "'launch': 'l', 'for': '2024-02-01', 'preparationPlan': true");
        assertThat(lacking(ahead, "E6", "2024-01-01")).containsExactly("E6.ready");
    }

    @Test
    void of_alternatives_the_one_that_held_is_what_was_lost() {
        Cases cases = attested(begun(), "2024-01-10", "A7.operates");
        LocalDate end = end(cases, "A7");
        assertThat(lacking(cases, "A7", end.toString())).containsExactly("A7.operates");
        assertThat(lacking(cases, "A7", end.minusDays(1).toString())).isEmpty();
        assertThat(lacking(begun(), "A7", "2024-02-01")).containsExactly("A7.plan");
    }

    @Test
    void what_stands_beside_a_part_that_holds_is_not_lacking() {
        Cases cases = begun().fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'a', 'title': 'A', 'domains': [], 'owner': {'org': 'acme'}")
                .fact("PriorityIdentified", "2024-01-10", "'priority': 'b', 'title': 'B', 'domains': []")
                .fact(
                        "ActionPlanned",
                        "2024-01-11",
                        "'action': 'x', 'priority': 'a', 'title': 'X', 'due': '2024-05-01'");
        assertThat(lacking(cases, "A8", "2024-02-01")).containsExactly("A8.results");
    }

    @Test
    void an_indicator_that_the_rubric_does_not_know_lacks_nothing() {
        assertThat(lacking(begun(), "Z9", "2024-01-01")).isEmpty();
    }
}
