package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.asks;
import static org.waymark.stage.Clauses.doubts;
import static org.waymark.stage.Clauses.hangsOn;

import org.junit.jupiter.api.Test;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Reason;

/** Why nobody can tell who leads and what is done: which date it hangs on, and which it does not. */
class WorkDoubtsTest {

    private static Cases joined(Cases cases, String org, String side) {
        return cases.fact(
                "PartnerJoined",
                "2023-01-01",
                "'org': '" + org + "', 'sides': ['" + side + "'], 'kind': 'employer', 'ownership': 'for-profit',"
                        + " 'fields': [], 'critical': false");
    }

    /** A company each for Ana and Bo, who become champions on these days: entries e3 and e4. */
    private static Cases champions(String ana, String bo) {
        return joined(joined(Cases.given(), "acme", "industry"), "bolt", "industry")
                .fact("ChampionAdded", ana, "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", bo, "'person': 'bo', 'org': 'bolt'");
    }

    private static Cases chaired(Cases cases, String on, String org) {
        return cases.fact("MeetingHeld", on, "'meeting': 'm', 'kind': 'general', 'chairs': [{'org': '" + org + "'}]");
    }

    @Test
    void a_chair_hangs_on_when_a_champion_of_that_company_came_and_not_on_other_companies() {
        Cases cases = chaired(champions("2024-03", "2024-03"), "2024-03-10", "acme");
        assertThat(hangsOn(ask(cases, "A2.leading", "2024-07-01"), "e5")).containsExactly("e3");
    }

    @Test
    void a_champion_known_to_the_day_leaves_only_the_date_of_the_meeting_open() {
        Cases cases = chaired(champions("2024-03-10", "2024-03"), "2024-03", "acme");
        assertThat(hangsOn(ask(cases, "A2.leading", "2024-07-01"), "e5")).containsExactly("e5");
    }

    @Test
    void who_owns_a_priority_hangs_on_when_the_champion_of_the_owner_stood_down() {
        Cases cases = champions("2023-01-01", "2023-01-01")
                .fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'p', 'title': 't', 'domains': [], 'owner': {'org': 'acme'}")
                .fact("ChampionStoodDown", "2024-03", "'person': 'ana'")
                .fact("ChampionStoodDown", "2024-03", "'person': 'bo'");
        Ask owners = asks(cases, "A2.leading", "2024-03-10").get(1);
        assertThat(hangsOn(owners, "e5")).containsExactly("e6");
    }

    private static Cases appointed(Cases cases, String holder, String kind, String on) {
        return cases.fact(
                "CoordinatorAppointed", on, "'holder': '" + holder + "', 'kind': '" + kind + "', 'form': 'person'");
    }

    private static Cases ended(Cases cases, String holder, String on) {
        return cases.fact("CoordinatorEnded", on, "'holder': '" + holder + "'");
    }

    @Test
    void a_coordinator_nobody_saw_since_hangs_on_the_date_of_the_appointment() {
        Cases cases = appointed(Cases.given(), "ann", "interim", "2024-03");
        assertThat(hangsOn(ask(cases, "E1.coordinator", "2024-12-10"), "e1")).containsExactly("e1");
        assertThat(ask(cases, "E1.coordinator", "2024-11-30").counted())
                .singleElement()
                .matches(each -> each.certain());
    }

    @Test
    void an_interim_coordinator_hangs_on_when_the_last_standing_one_ended() {
        Cases cases =
                appointed(appointed(Cases.given(), "ann", "standing", "2023-01-01"), "bea", "standing", "2023-01-01");
        ended(ended(cases, "ann", "2024-02-10"), "bea", "2024-03");
        Ask interim = asks(appointed(cases, "cy", "interim", "2024-02-10"), "A1.coordinator", "2024-03-10")
                .get(1);
        assertThat(hangsOn(interim, "e5")).containsExactly("e4");
    }

    private static Cases activity(Cases cases, String id, String on, boolean ongoing) {
        return cases.fact(
                "ActivityRecorded",
                on,
                "'activity': '" + id + "', 'kind': 'activity', 'title': 't', 'partners': [], 'direct': false,"
                        + " 'domains': ['workforce'], 'ongoing': " + ongoing);
    }

    @Test
    void an_activity_hangs_on_its_date() {
        Cases cases = activity(Cases.given(), "a", "2024-03", false);
        assertThat(hangsOn(ask(cases, "A5.mix", "2024-03-10"), "e1")).containsExactly("e1");
        assertThat(hangsOn(ask(cases, "A5.mix", "2025-09-10"), "e1")).containsExactly("e1");
    }

    @Test
    void an_activity_that_goes_on_hangs_on_when_it_was_last_confirmed_and_when_it_ended() {
        Cases confirmed = activity(Cases.given(), "a", "2022-01-10", true)
                .fact("ActivityConfirmed", "2024-03", "'activity': 'a'");
        assertThat(hangsOn(ask(confirmed, "A5.mix", "2024-03-10"), "e1")).containsExactly("e2");
        Cases ended = activity(Cases.given(), "a", "2022-01-10", true)
                .fact("ActivityConfirmed", "2024-01-10", "'activity': 'a'")
                .fact("ActivityEnded", "2024-03", "'activity': 'a'");
        assertThat(hangsOn(ask(ended, "A5.mix", "2024-03-10"), "e1")).containsExactly("e3");
    }

    @Test
    void one_that_does_not_go_on_does_not_hang_on_when_somebody_confirmed_it() {
        Cases cases =
                activity(Cases.given(), "a", "2024-03", false).fact("ActivityConfirmed", "2025-09", "'activity': 'a'");
        assertThat(hangsOn(ask(cases, "A5.mix", "2025-09-10"), "e1")).containsExactly("e1");
    }

    @Test
    void an_action_plan_hangs_on_when_its_document_was_added() {
        Cases cases = Cases.given()
                .fact("StrategicPlanAdopted", "2024-01-10", "'plan': 'p', 'form': 'action-plan', 'adopters': []")
                .fact("StrategicPlanRevised", "2024-03", "'plan': 'p', 'document': 'd'");
        assertThat(hangsOn(asks(cases, "A8.actions", "2024-03-10").getLast(), "e1"))
                .containsExactly("e2");
    }

    @Test
    void a_plan_hangs_on_whether_its_adopter_had_a_champion_then() {
        Cases cases = joined(champions("2024-03", "2024-03"), "town", "public")
                .fact(
                        "StrategicPlanAdopted",
                        "2024-03-10",
                        "'plan': 'p', 'form': 'road-map', 'document': 'd',"
                                + " 'adopters': [{'org': 'acme'}, {'org': 'town'}]");
        assertThat(hangsOn(ask(cases, "A7.plan", "2024-07-01"), "e6")).containsExactly("e3");
    }

    @Test
    void a_priority_that_is_prepared_hangs_on_when_its_action_was_planned() {
        Cases cases = Cases.given()
                .fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'p', 'title': 't', 'domains': [], 'owner': {'org': 'acme'}")
                .fact("ActionPlanned", "2024-03", "'action': 'a', 'priority': 'p', 'title': 't'")
                .fact("ActionPlanned", "2024-03", "'action': 'b', 'priority': 'q', 'title': 't'");
        assertThat(hangsOn(asks(cases, "E6.plan", "2024-03-10").get(1), "e1")).containsExactly("e2");
    }

    @Test
    void an_approximate_date_is_not_to_blame_for_a_chair_that_nobody_noted() {
        Cases cases = Cases.given().fact("MeetingHeld", "2024-03", "'meeting': 'm', 'kind': 'general'");
        assertThat(doubts(ask(cases, "A2.leading", "2024-07-01"), "e1")).containsExactly(new Reason.NoChairRecorded());
    }

    private static Cases reachedOut(Cases cases, String on) {
        return cases.fact("OutreachRecorded", on, "'org': 'x', 'by': 'ana'");
    }

    @Test
    void a_champion_dated_to_the_day_hangs_on_the_date_of_the_only_act() {
        Cases cases = reachedOut(champions("2024-01-10", "2024-03"), "2024-03");
        assertThat(hangsOn(ask(cases, "A2.champions", "2024-03-15"), "e3")).containsExactly("e5");
        assertThat(hangsOn(ask(cases, "A2.champions", "2024-04-15"), "e3")).isEmpty();
    }

    @Test
    void where_one_act_is_certain_no_other_leaves_a_doubt() {
        Cases cases = reachedOut(reachedOut(champions("2024-01-10", "2024-03"), "2024-03"), "2024-02-01");
        assertThat(hangsOn(ask(cases, "A2.champions", "2024-03-15"), "e3")).isEmpty();
    }

    @Test
    void a_member_of_the_support_team_hangs_on_when_the_membership_ended() {
        Cases cases = Cases.given()
                .fact("SupportTeamMemberJoined", "2023-01", "'person': 'a', 'org': 'o', 'fields': ['workforce']")
                .fact("SupportTeamMemberLeft", "2024-03", "'person': 'a'");
        assertThat(hangsOn(ask(cases, "E2.people", "2024-03-10"), "e1")).containsExactly("e2");
    }

    @Test
    void a_chair_does_not_hang_on_what_was_certainly_before_the_meeting() {
        Cases cases = champions("2023-02", "2023-02").fact("ChampionStoodDown", "2024-03", "'person': 'ana'");
        assertThat(hangsOn(ask(chaired(cases, "2024-03-10", "acme"), "A2.leading", "2024-07-01"), "e6"))
                .containsExactly("e5");
    }
}
