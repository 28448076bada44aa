package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.through;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.stage.explanation.Reason;

/** Who came, as far as somebody noted it: lists that are not complete, meetings without any, chairs, and both sides. */
class AttendanceTest {
    private static final String ALL = "{'org': 'f0'}, {'org': 'f1'}, {'org': 'f2'}, {'org': 'f3'}, {'org': 'f4'}";
    private static final String ALL_BUT_ONE = ALL.substring(0, ALL.lastIndexOf(','));

    private static Cases firms() {
        Cases cases = Cases.given();
        for (int i = 0; i < 5; i++) {
            join(cases, "f" + i, "2023-01-01", "'sides': ['industry'], 'kind': 'employer', 'fields': []");
        }
        return cases;
    }

    private static Cases join(Cases cases, String org, String on, String rest) {
        return cases.fact(
                "PartnerJoined", on, "'org': '" + org + "', 'ownership': 'for-profit', 'critical': false, " + rest);
    }

    private static Cases held(Cases cases, int number, String kind, String chairs) {
        return cases.fact(
                "MeetingHeld",
                LocalDate.of(2024, 1, number).toString(),
                "'meeting': 'm" + number + "', 'kind': '" + kind + "', 'chairs': [" + chairs + "]");
    }

    private static Cases noted(Cases cases, int number, String kind, boolean complete, String attendees) {
        return held(cases, number, kind, "")
                .fact(
                        "AttendanceRecorded",
                        "",
                        "'meeting': 'm" + number + "', 'complete': " + complete + ", 'attendees': [" + attendees + "]");
    }

    private static Cases attended(int meetings) {
        Cases cases = firms();
        for (int i = 1; i <= meetings; i++) {
            noted(cases, i, "general", true, ALL);
        }
        return cases;
    }

    @Test
    void who_is_not_on_an_incomplete_list_may_have_come() {
        Cases missed = noted(
                noted(noted(attended(2), 3, "general", false, ""), 4, "general", false, ""), 5, "general", false, "");
        at(missed, "A3.depth", "2024-01-05", "met");
        at(noted(missed, 6, "general", false, ""), "A3.depth", "2024-01-06", "cannot-tell");
        Cases once = noted(attended(1), 2, "general", false, "");
        at(once, "A3.depth", "2024-01-02", "cannot-tell");
        at(noted(attended(1), 2, "general", true, ""), "A3.depth", "2024-01-02", "not-met");
        Cases mixed = noted(noted(attended(2), 3, "general", true, ""), 4, "general", true, "");
        at(
                noted(noted(mixed, 5, "general", false, ""), 6, "general", false, ""),
                "A3.depth",
                "2024-01-06",
                "cannot-tell");
    }

    @Test
    void the_last_list_says_whether_it_is_complete() {
        Cases cases = noted(attended(1), 2, "general", true, "");
        cases.fact("AttendanceRecorded", "", "'meeting': 'm2', 'complete': false, 'attendees': []");
        at(cases, "A3.depth", "2024-01-02", "cannot-tell");
    }

    @Test
    void meetings_without_a_list_are_left_out_where_half_of_all_have_one() {
        Cases half = noted(attended(2), 3, "general", true, "");
        for (int i = 4; i <= 6; i++) {
            held(half, i, "general", "");
        }
        at(half, "A3.depth", "2024-01-06", "met");
        at(held(half, 7, "general", ""), "A3.depth", "2024-01-07", "cannot-tell");
    }

    @Test
    void who_chaired_came_though_nobody_noted_who_else_did() {
        Cases cases = firms();
        for (int i = 1; i <= 2; i++) {
            held(cases, i, "general", ALL);
            noted(cases, i + 2, "general", true, "");
        }
        at(held(cases, 5, "general", ""), "A3.depth", "2024-01-05", "met");
        at(held(cases, 6, "general", ""), "A3.depth", "2024-01-06", "cannot-tell");
    }

    @Test
    void an_incomplete_list_may_make_an_often_seen_firm_and_none_does_not() {
        Cases three = firms();
        for (int i = 1; i <= 3; i++) {
            noted(three, i, "action-team", true, ALL);
        }
        at(held(three, 4, "action-team", ""), "A3.depth", "2024-01-04", "not-met");
        at(noted(three, 5, "action-team", true, ALL_BUT_ONE), "A3.depth", "2024-01-05", "not-met");
        at(noted(three, 6, "action-team", false, ALL_BUT_ONE), "A3.depth", "2024-01-06", "cannot-tell");
        at(noted(three, 7, "action-team", false, ALL), "A3.depth", "2024-01-07", "met");
    }

    @Test
    void a_list_follows_the_meeting_of_its_id_that_was_recorded_last_before_it() {
        Cases cases = noted(firms(), 10, "general", true, ALL)
                .fact("EntryVoided", "", "'voids': 'e6', 'reason': 'r'")
                .fact("MeetingHeld", "2024-01-20", "'meeting': 'm10', 'kind': 'general'");
        cases.fact("EntryVoided", "", "'voids': 'e8', 'reason': 'r'");
        notNoted(cases, "e9");
        Cases earlier = held(firms(), 10, "general", "")
                .fact("EntryVoided", "", "'voids': 'e6', 'reason': 'r'")
                .fact("MeetingHeld", "2024-01-05", "'meeting': 'm10', 'kind': 'general'")
                .fact("AttendanceRecorded", "", "'meeting': 'm10', 'attendees': []")
                .fact("EntryVoided", "", "'voids': 'e7', 'reason': 'r'");
        notNoted(earlier, "e6");
    }

    private static void notNoted(Cases cases, String entry) {
        assertThat(ask(cases, "A3.breadth", "2024-02-01").nearMisses())
                .filteredOn(miss -> miss.reasons().contains(new Reason.AttendanceNotRecorded()))
                .singleElement()
                .satisfies(miss -> assertThat(miss.entry()).isEqualTo(entry));
    }

    private static Cases library() {
        return join(
                Cases.given(),
                "lib",
                "2023-01-01",
                "'sides': ['public', 'industry'], 'kind': 'agency', 'fields': ['community']");
    }

    @Test
    void how_others_came_says_nothing_about_a_two_sided_partner() {
        String other = ", {'org': 'other', 'as': 'public'}";
        Cases silent = noted(library(), 1, "general", true, "{'org': 'lib'}" + other);
        at(noted(silent, 2, "general", true, "{'org': 'lib'}" + other), "A4.others", "2024-01-02", "cannot-tell");
        Cases once = noted(
                library(), 1, "general", true, "{'org': 'lib', 'as': 'industry'}, {'org': 'lib', 'as': 'public'}");
        at(noted(once, 2, "general", true, "{'org': 'lib', 'as': 'public'}"), "A4.others", "2024-01-02", "met");
    }

    @Test
    void who_chairs_may_have_come_for_either_side() {
        Cases chaired = held(held(library(), 1, "general", "{'org': 'lib'}"), 2, "general", "{'org': 'lib'}");
        at(chaired, "A4.others", "2024-01-02", "cannot-tell");
        Cases elsewhere = library();
        for (int i = 1; i <= 2; i++) {
            held(elsewhere, i, "general", "{'org': 'other'}")
                    .fact(
                            "AttendanceRecorded",
                            "",
                            "'meeting': 'm" + i + "', 'attendees': [{'org': 'lib', 'as': 'industry'}]");
        }
        at(elsewhere, "A4.others", "2024-01-02", "not-met");
    }

    private static Cases lateJoiner() {
        Cases cases = Cases.given().fact("RegionDefined", "2020-01-01", "'counties': ['1']");
        return join(
                cases,
                "f0",
                "2024-12-01",
                "'sides': ['industry'], 'kind': 'employer', 'fields': [], 'counties': ['1']");
    }

    @Test
    void a_firm_is_a_partner_from_the_first_of_its_engagements_whatever_they_are() {
        exactly(
                noted(lateJoiner(), 1, "general", true, "{'org': 'f0'}")
                        .fact("ContributionReceived", "2023-06-30", "'org': 'f0', 'kind': 'cash'"),
                "A6.spread",
                "2023-06-30",
                "2024-09-29");
        exactly(
                lateJoiner()
                        .fact("ContributionReceived", "2023-09-30", "'org': 'f0', 'kind': 'cash'")
                        .fact(
                                "ActivityRecorded",
                                "2023-06-30",
                                "'activity': 'a', 'kind': 'activity', 'title': 't', 'partners': ['f0'], 'direct': false,"
                                        + " 'domains': [], 'ongoing': false"),
                "A6.spread",
                "2023-06-30",
                "2024-12-29");
    }

    @Test
    void a_meeting_entered_anew_takes_up_the_list_of_the_voided_one_which_names_the_firms_first() {
        Cases cases = noted(firms(), 10, "general", true, ALL)
                .fact("EntryVoided", "", "'voids': 'e6', 'reason': 'r'")
                .fact("MeetingHeld", "2024-01-20", "'meeting': 'm10', 'kind': 'general', 'chairs': [{'org': 'f0'}]")
                .fact("ContributionReceived", "2024-01-10", "'org': 'f0', 'kind': 'cash'");
        assertThat(through(ask(cases, "A3.breadth", "2024-02-01"), "e1")).containsExactly("e7", "e10");
    }
}
