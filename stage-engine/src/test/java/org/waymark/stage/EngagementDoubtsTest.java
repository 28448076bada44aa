package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.asks;
import static org.waymark.stage.Clauses.counted;
import static org.waymark.stage.Clauses.doubts;
import static org.waymark.stage.Clauses.hangsOn;
import static org.waymark.stage.Clauses.reasons;
import static org.waymark.stage.Clauses.through;

import org.junit.jupiter.api.Test;
import org.waymark.rubric.Window;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Reason;

/** Why nobody can tell whether an organization is engaged: by what is not noted, not dated or not said, and by nothing else. */
class EngagementDoubtsTest {
    private static final String FIRM = "{'org': 'firm'}";

    /** One firm, whose join is the first entry. */
    private static Cases firm() {
        return joined(
                Cases.given(), "firm", "2023-01-01", "'sides': ['industry'], 'kind': 'employer', 'counties': ['1']");
    }

    private static Cases joined(Cases cases, String org, String on, String rest) {
        return cases.fact(
                "PartnerJoined",
                on,
                "'org': '" + org + "', 'ownership': 'for-profit', 'fields': ['community'], 'critical': false, " + rest);
    }

    private static Cases met(Cases cases, String on, String kind, boolean complete, String attendees) {
        return cases.fact("MeetingHeld", on, "'meeting': '" + on + "', 'kind': '" + kind + "'")
                .fact(
                        "AttendanceRecorded",
                        "",
                        "'meeting': '" + on + "', 'complete': " + complete + ", 'attendees': [" + attendees + "]");
    }

    private static Cases contributed(Cases cases, String org, String on) {
        return cases.fact("ContributionReceived", on, "'org': '" + org + "', 'kind': 'cash'");
    }

    private static Ask breadth(Cases cases, String day) {
        return ask(cases, "A3.breadth", day);
    }

    @Test
    void only_lists_that_are_not_complete_and_do_not_name_a_firm_leave_it_open_whether_it_came() {
        Cases cases = met(firm(), "2022-12-15", "general", false, "");
        met(met(cases, "2024-01-15", "general", false, FIRM), "2024-06-15", "general", false, "");
        assertThat(doubts(breadth(cases, "2024-07-01"), "e1")).containsExactly(new Reason.AttendanceIncomplete(1));
        Cases complete = met(met(firm(), "2024-01-15", "general", true, FIRM), "2024-02-15", "general", true, "");
        met(met(complete, "2024-03-15", "general", true, ""), "2024-06-15", "general", false, "");
        assertThat(doubts(breadth(complete, "2024-07-01"), "e1")).containsExactly(new Reason.AttendanceIncomplete(1));
    }

    @Test
    void a_team_meeting_without_any_list_leaves_nothing_open() {
        Cases cases = firm();
        for (String day : new String[] {"2024-01-15", "2024-02-15", "2024-03-15"}) {
            met(cases, day, "action-team", true, FIRM);
        }
        cases.fact("MeetingHeld", "2024-04-15", "'meeting': 'none', 'kind': 'action-team'");
        met(met(cases, "2024-05-15", "action-team", false, ""), "2024-06-15", "action-team", false, "");
        assertThat(doubts(breadth(cases, "2024-07-01"), "e1")).containsExactly(new Reason.AttendanceIncomplete(2));
    }

    @Test
    void a_firm_that_came_regularly_or_not_hangs_on_the_one_date_that_may_lie_outside_of_the_window() {
        Cases cases = met(firm(), "2024-02", "general", true, FIRM);
        met(cases, "2024-06", "general", true, FIRM);
        assertThat(hangsOn(breadth(cases, "2024-06-10"), "e1")).containsExactly("e4");
        assertThat(breadth(cases, "2024-06-30").counted())
                .singleElement()
                .matches(each -> each.certain(), "certain at the end of the month");
    }

    @Test
    void a_gift_of_an_unknown_day_leaves_it_open_and_a_list_that_would_not_be_enough_does_not() {
        Cases cases = contributed(contributed(firm(), "firm", "2024-03"), "firm", "2022-03");
        met(cases, "2024-02-15", "general", false, "");
        assertThat(hangsOn(breadth(cases, "2024-03-10"), "e1")).containsExactly("e2");
    }

    @Test
    void a_firm_is_engaged_through_all_that_it_did_within_the_windows() {
        Cases cases = contributed(contributed(firm(), "firm", "2022-03-10"), "firm", "2024-03-10");
        met(cases, "2024-02-15", "general", true, FIRM);
        Ask breadth = breadth(cases, "2024-04-01");
        assertThat(through(breadth, "e1")).containsExactly("e3", "e5");
        assertThat(counted(breadth)).containsExactly("e1");
    }

    @Test
    void each_way_in_which_firms_are_engaged_names_them() {
        Cases cases = contributed(
                joined(firm(), "idle", "2023-01-01", "'sides': ['industry'], 'kind': 'employer'"),
                "firm",
                "2024-03-10");
        Ask ways = asks(cases, "A3.depth", "2024-04-01").get(1);
        assertThat(counted(ways)).containsExactly("e1");
        assertThat(through(ways, "e1")).containsExactly("e3");
        assertThat(reasons(ways, "e2")).containsExactly(new Reason.NotEngaged());
    }

    private static Cases vouched(Cases cases, String on) {
        return cases.fact(
                "AttestationGiven",
                on,
                "'attestation': '" + on + "', 'clause': 'A3.otherwise', 'subject': 'firm', 'person': 'rex',"
                        + " 'role': 'reviewer', 'statement': 's'");
    }

    @Test
    void a_firm_that_a_reviewer_vouches_for_hangs_on_the_date_of_that_word_and_not_of_one_that_is_past() {
        Cases cases = firm().community("ReviewerAppointed", "2020-01-01", "'person': 'rex'");
        vouched(vouched(cases, "2021-03"), "2024-03");
        assertThat(hangsOn(breadth(cases, "2024-03-10"), "e1")).containsExactly("e4");
        assertThat(through(breadth(cases, "2024-04-01"), "e1")).containsExactly("e4");
    }

    @Test
    void a_firm_that_was_seen_before_it_joined_hangs_on_the_date_when_it_was_seen() {
        Cases cases = joined(Cases.given(), "firm", "2024-06-01", "'sides': ['industry'], 'kind': 'employer'");
        contributed(met(cases, "2024-01", "other", true, FIRM), "firm", "2024-01-10");
        assertThat(hangsOn(breadth(cases, "2024-01-20"), "e1")).containsExactly("e3");
    }

    private static Cases library() {
        return joined(Cases.given(), "lib", "2023-01-01", "'sides': ['public', 'industry'], 'kind': 'agency'");
    }

    private static Cases chaired(Cases cases, String on) {
        return cases.fact("MeetingHeld", on, "'meeting': '" + on + "', 'kind': 'general', 'chairs': [{'org': 'lib'}]");
    }

    @Test
    void a_gift_is_given_by_the_public_side_and_only_its_date_may_be_in_doubt() {
        Cases cases = contributed(
                contributed(contributed(library(), "lib", "2024-01"), "lib", "2024-03"), "lib", "2022-03-10");
        assertThat(hangsOn(ask(cases, "A4.others", "2024-03-10"), "e1")).containsExactly("e3");
    }

    @Test
    void a_chair_of_an_unknown_day_is_in_doubt_by_its_date_before_anybody_asks_for_the_side() {
        Cases cases = chaired(contributed(library(), "lib", "2024-01-10"), "2024-03");
        assertThat(hangsOn(ask(cases, "A4.others", "2024-03-10"), "e1")).containsExactly("e3");
        assertThat(doubts(ask(cases, "A4.others", "2024-03-31"), "e1")).containsExactly(new Reason.SideNotSaid());
    }

    @Test
    void what_a_partner_did_outside_of_the_window_is_not_counted_among_its_engagements() {
        Cases cases = contributed(chaired(library(), "2022-03-10"), "lib", "2024-01-10");
        assertThat(reasons(ask(cases, "A4.others", "2024-03-10"), "e1"))
                .containsExactly(new Reason.TooFewEngagements(1, 2, Window.months(15)));
    }

    @Test
    void where_public_partners_are_asked_for_nobody_names_a_firm() {
        assertThat(ask(contributed(firm(), "firm", "2024-01-10"), "A4.others", "2024-03-10")
                        .nearMisses())
                .isEmpty();
    }

    private static Cases critical(Cases cases, String on, boolean critical) {
        return cases.fact(
                "PartnerJoined",
                on,
                "'org': 'w', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government', 'fields': [],"
                        + " 'critical': " + critical);
    }

    @Test
    void a_critical_partner_is_named_from_when_it_was_called_so_and_one_that_left_in_its_first_months_is_not() {
        Cases cases = critical(critical(Cases.given(), "2022-01-01", false), "2023-01-01", true);
        Ask ask = ask(cases, "A4.critical", "2024-03-10");
        assertThat(reasons(ask, "e2")).containsExactly(new Reason.TooFewEngagements(0, 1, Window.months(15)));
        assertThat(ask.nearMisses()).hasSize(1);
        Cases left = critical(Cases.given(), "2023-01-01", true).fact("PartnerLeft", "2023-03-01", "'org': 'w'");
        assertThat(ask(left, "A4.critical", "2024-03-10").nearMisses()).isEmpty();
    }

    @Test
    void a_firm_lies_in_a_region_once_it_is_defined() {
        Cases cases = contributed(firm(), "firm", "2024-01-10").fact("RegionDefined", "2024-03", "'counties': ['1']");
        assertThat(hangsOn(ask(cases, "A6.spread", "2024-03-10"), "e1")).containsExactly("e3");
        assertThat(reasons(ask(cases, "A6.spread", "2024-02-10"), "e1")).containsExactly(new Reason.NoRegion());
    }

    @Test
    void meetings_without_a_list_and_with_an_incomplete_one_leave_regular_firms_in_doubt() {
        Cases cases = firm().fact("MeetingHeld", "2024-01-15", "'meeting': 'm', 'kind': 'general'");
        met(cases, "2024-06-15", "general", false, "");
        assertThat(doubts(breadth(cases, "2024-07-01"), "e1")).containsExactly(new Reason.AttendanceIncomplete(2));
    }

    @Test
    void a_partner_on_both_sides_who_came_for_either_is_in_doubt() {
        Cases cases = chaired(chaired(library(), "2024-01-15"), "2024-02-15");
        assertThat(doubts(ask(cases, "A4.others", "2024-03-01"), "e1")).containsExactly(new Reason.SideNotSaid());
    }

    @Test
    void nothing_is_asked_of_a_critical_partner_who_joined_lately() {
        Cases cases = contributed(critical(Cases.given(), "2024-01-10", true), "w", "2024-02-01");
        Ask asked = ask(cases, "A4.critical", "2024-03-01");
        assertThat(asked.counted()).isEmpty();
        assertThat(reasons(asked, "e1")).containsExactly(new Reason.Newcomer(Window.months(6)));
        assertThat(ask(cases, "A4.critical", "2024-07-10").counted()).hasSize(1);
    }

    @Test
    void a_firm_that_names_no_county_may_be_in_the_region() {
        Cases cases = joined(Cases.given(), "firm", "2023-01-01", "'sides': ['industry'], 'kind': 'employer'");
        contributed(cases, "firm", "2024-01-10").fact("RegionDefined", "2024-01-10", "'counties': ['north', 'south']");
        assertThat(doubts(ask(cases, "A6.spread", "2024-02-01"), "e1")).containsExactly(new Reason.NoCounty());
    }
}
