package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.at;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.met;
import static org.waymark.stage.Clauses.never;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is engaged, in which way and for how long, on the industry side and on the public one. */
class EngagementBoundaryTest {

    private static Cases firms(int count, String rest) {
        Cases cases = Cases.given();
        for (int i = 0; i < count; i++) {
            cases.fact(
                    "PartnerJoined",
                    "2023-01-01",
                    "'org': 'f" + i + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                            + " 'fields': [], 'critical': false" + rest);
        }
        return cases;
    }

    private static Cases contributed(Cases cases, int from, int to, String on) {
        for (int i = from; i < to; i++) {
            cases.fact("ContributionReceived", on, "'org': 'f" + i + "', 'kind': 'cash'");
        }
        return cases;
    }

    private static Cases meeting(Cases cases, String id, String kind, String on, String attendees) {
        cases.fact("MeetingHeld", on, "'meeting': '" + id + "', 'kind': '" + kind + "'");
        return attendees.equals("unknown")
                ? cases
                : cases.fact("AttendanceRecorded", "", "'meeting': '" + id + "', 'attendees': [" + attendees + "]");
    }

    @Test
    void eight_contributing_firms_are_broad_for_fifteen_months() {
        exactly(contributed(firms(8, ""), 0, 8, "2024-02-29"), "A3.breadth", "2024-02-29", "2025-05-28");
        at(contributed(firms(8, ""), 0, 3, "2024-02-29"), "A3.breadth", "2024-03-01", "not-met");
    }

    @Test
    void or_four_that_are_enough_of_the_regions_firms_or_jobs() {
        Cases cases = contributed(firms(4, ", 'employees': 100"), 0, 4, "2024-02-29")
                .fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'establishments': 26, 'employment': 1333");
        exactly(cases, "A3.breadth", "2024-02-29", "2025-05-28");
        Cases tooMany = contributed(firms(4, ", 'employees': 100"), 0, 4, "2024-02-29")
                .fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'establishments': 27, 'employment': 1334");
        never(tooMany, "A3.breadth");
        Cases three = contributed(firms(3, ""), 0, 3, "2024-02-29")
                .fact("IndustrySelected", "2023-01-01", "'naics': ['311'], 'establishments': 3");
        never(three, "A3.breadth");
        at(contributed(firms(4, ""), 0, 4, "2024-02-29"), "A3.breadth", "2024-03-01", "cannot-tell");
    }

    private static Cases chosen(Cases cases, int establishments, int employment) {
        return cases.fact(
                "IndustrySelected",
                "2023-01-01",
                "'naics': ['311'], 'establishments': " + establishments + ", 'employment': " + employment);
    }

    private static Cases rejoined(Cases cases, String sides, int employees) {
        return cases.fact(
                "PartnerJoined",
                "2024-03",
                "'org': 'f0', 'sides': [" + sides + "], 'kind': 'employer', 'ownership': 'for-profit', 'fields': [],"
                        + " 'critical': false, 'employees': " + employees);
    }

    @Test
    void firms_or_jobs_alone_are_enough_and_what_may_count_leaves_it_open() {
        String hundred = ", 'employees': 100";
        exactly(
                chosen(contributed(firms(4, hundred), 0, 4, "2024-02-29"), 1000, 1333),
                "A3.breadth",
                "2024-02-29",
                "2025-05-28");
        for (int[] size : new int[][] {{26, 9999}, {1000, 1333}}) {
            Cases fourth = contributed(contributed(firms(4, hundred), 0, 3, "2024-02-01"), 3, 4, "2024-02");
            at(chosen(fourth, size[0], size[1]), "A3.breadth", "2024-02-10", "cannot-tell");
            at(fourth, "A3.breadth", "2024-02-29", "met");
        }
        Cases fourth = contributed(contributed(firms(4, hundred), 0, 3, "2024-02-01"), 3, 4, "2024-02");
        at(chosen(fourth, 27, 1334), "A3.breadth", "2024-02-10", "not-met");
    }

    @Test
    void a_firm_without_a_number_of_jobs_may_have_any() {
        Cases cases = contributed(firms(4, ""), 0, 4, "2024-02-29");
        at(chosen(cases, 1000, 1333), "A3.breadth", "2024-02-29", "cannot-tell");
    }

    @Test
    void of_two_joins_that_may_be_in_force_the_fewest_jobs_are_certain_and_the_most_possible() {
        String hundred = ", 'employees': 100";
        Cases fewer = rejoined(contributed(firms(4, hundred), 0, 4, "2024-02-29"), "'industry'", 10);
        at(chosen(fewer, 1000, 1333), "A3.breadth", "2024-03-10", "cannot-tell");
        at(fewer, "A3.breadth", "2024-03-31", "not-met");
        Cases more = rejoined(contributed(firms(4, hundred), 0, 4, "2024-02-29"), "'industry'", 1000);
        at(chosen(more, 1000, 4333), "A3.breadth", "2024-03-10", "cannot-tell");
        at(more, "A3.breadth", "2024-03-31", "met");
        Cases elsewhere = rejoined(contributed(firms(4, hundred), 0, 4, "2024-02-29"), "'public'", 1000);
        at(chosen(elsewhere, 1000, 2000), "A3.breadth", "2024-03-10", "not-met");
    }

    @Test
    void a_firm_is_a_partner_from_its_first_engagement() {
        Cases cases = Cases.given();
        contributed(cases, 0, 8, "2022-06-30");
        for (int i = 0; i < 8; i++) {
            cases.fact(
                    "PartnerJoined",
                    "2022-12-01",
                    "'org': 'f" + i + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                            + " 'fields': [], 'critical': false");
        }
        exactly(cases, "A3.breadth", "2022-06-30", "2023-09-29");
    }

    @Test
    void two_ways_are_deep() {
        Cases cases = partnered(contributed(firms(2, ""), 0, 1, "2024-02-29"), "2024-03-31");
        exactly(cases, "A3.depth", "2024-03-31", "2025-05-28");
    }

    @Test
    void partnering_counts_for_fifteen_months_too() {
        exactly(
                contributed(partnered(firms(2, ""), "2024-02-29"), 0, 1, "2024-03-31"),
                "A3.depth",
                "2024-03-31",
                "2025-05-28");
    }

    private static Cases partnered(Cases cases, String on) {
        return cases.fact(
                "ActivityRecorded",
                on,
                "'activity': 'a" + on + "', 'kind': 'activity', 'title': 't', 'partners': ['f1'], 'direct': false,"
                        + " 'domains': [], 'ongoing': false");
    }

    @Test
    void the_two_working_meetings_lie_within_eighteen_months() {
        Cases cases = firms(8, "");
        for (String on : new String[] {"2024-02-29", "2025-04-30"}) {
            partnered(contributed(cases, 0, 8, on), on);
        }
        meeting(cases, "m", "action-team", "2024-01-01", "unknown");
        meeting(cases, "n", "action-team", "2024-04-30", "unknown");
        judgedA3(cases, "2025-06-30", "met");
        judgedA3(cases, "2025-07-01", "not-met");
    }

    private static String named(int firms) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < firms; i++) {
            named.append(i == 0 ? "" : ", ").append("{'org': 'f").append(i).append("'}");
        }
        return named.toString();
    }

    @Test
    void five_firms_at_two_of_five_meetings_come_regularly() {
        Cases cases = firms(5, "");
        meeting(cases, "m", "general", "2024-01-31", named(5));
        meeting(cases, "n", "launch", "2024-02-29", named(5));
        met(cases, "A3.depth", "2024-02-29", "2025-07-30");
        meeting(cases, "o", "general", "2024-03-10", "");
        meeting(cases, "p", "general", "2024-03-11", "");
        meeting(cases, "q", "general", "2024-03-12", "");
        at(cases, "A3.depth", "2024-03-12", "met");
        meeting(cases, "r", "general", "2024-03-13", "");
        at(cases, "A3.depth", "2024-03-12", "met");
        at(cases, "A3.depth", "2024-03-13", "not-met");
    }

    @Test
    void meetings_before_a_firm_joined_are_not_held_against_it() {
        Cases cases = firms(5, "");
        for (int i = 0; i < 5; i++) {
            meeting(cases, "before" + i, "general", "2022-12-0" + (i + 1), "");
        }
        meeting(cases, "m", "general", "2023-01-31", named(5));
        meeting(cases, "n", "general", "2023-02-28", named(5));
        at(cases, "A3.depth", "2023-02-28", "met");
    }

    @Test
    void unnoted_attendance_is_open_until_half_of_the_meetings_are_noted() {
        Cases cases = firms(5, "");
        meeting(cases, "m", "general", "2024-01-10", named(5));
        meeting(cases, "n", "general", "2024-01-20", "unknown");
        at(cases, "A3.depth", "2024-01-20", "cannot-tell");
        meeting(cases, "o", "general", "2024-01-30", "");
        at(cases, "A3.depth", "2024-01-30", "not-met");
    }

    @Test
    void four_working_meetings_are_often() {
        Cases cases = firms(5, "");
        for (int i = 0; i < 4; i++) {
            meeting(cases, "w" + i, "action-team", LocalDate.of(2024, 2, 26 + i).toString(), named(5));
        }
        exactly(cases, "A3.depth", "2024-02-29", "2025-05-25");
    }

    @Test
    void engagement_is_judged_where_two_working_meetings_lie_a_hundred_and_twenty_days_apart() {
        Cases cases = partnered(contributed(firms(8, ""), 0, 8, "2024-02-29"), "2024-02-29");
        meeting(cases, "m", "action-team", "2024-01-01", "unknown");
        meeting(cases, "n", "action-team", "2024-04-29", "unknown");
        judgedA3(cases, "2024-04-30", "not-met");
        meeting(cases, "o", "action-team", "2024-04-30", "unknown");
        judgedA3(cases, "2024-04-30", "met");
        judgedA3(cases, "2024-04-29", "not-met");
        judgedA3(cases, "2025-05-28", "met");
        judgedA3(cases, "2025-05-29", "not-met");
    }

    private static void judgedA3(Cases cases, String day, String word) {
        assertThat(Cases.judged(cases.file(), Cases.SAMPLE)
                        .indicator("A3")
                        .at(LocalDate.parse(day))
                        .word())
                .as("A3 on " + day)
                .isEqualTo(word);
    }

    private static Cases agency(Cases cases, String org, String sides, String field, boolean critical) {
        return cases.fact(
                "PartnerJoined",
                "2023-01-01",
                "'org': '" + org + "', 'sides': [" + sides + "], 'kind': 'agency', 'ownership': 'government',"
                        + " 'fields': ['" + field + "'], 'critical': " + critical);
    }

    private static Cases threeAgencies() {
        Cases cases = Cases.given();
        agency(cases, "w", "'public'", "workforce", false);
        agency(cases, "d", "'public'", "economic-development", false);
        agency(cases, "e", "'public'", "education", false);
        return cases;
    }

    @Test
    void each_field_has_a_public_partner_engaged_twice_in_fifteen_months() {
        Cases cases = threeAgencies();
        String all = "{'org': 'w'}, {'org': 'd'}, {'org': 'e'}";
        meeting(cases, "m", "general", "2024-01-31", all);
        never(cases, "A4.fields");
        meeting(cases, "n", "other", "2024-02-29", all);
        exactly(cases, "A4.fields", "2024-02-29", "2025-04-30");
        exactly(cases, "A4.organisations", "2024-02-29", "2025-04-30");
        never(cases, "A4.others");
    }

    @Test
    void a_two_sided_partner_counts_as_what_it_came_as() {
        for (String as : new String[] {"", ", 'as': 'public'", ", 'as': 'industry'"}) {
            Cases cases = agency(Cases.given(), "lib", "'public', 'industry'", "community", false);
            meeting(cases, "m", "general", "2024-01-31", "{'org': 'lib'" + as + "}");
            meeting(cases, "n", "general", "2024-02-29", "{'org': 'lib'" + as + "}");
            String word = as.isEmpty() ? "cannot-tell" : as.contains("public") ? "met" : "not-met";
            at(cases, "A4.others", "2024-03-01", word);
        }
    }

    @Test
    void a_critical_partner_has_six_months_before_it_must_be_engaged() {
        Cases cases = agency(Cases.given(), "w", "'public'", "workforce", true);
        at(cases, "A4.critical", "2023-06-30", "met");
        at(cases, "A4.critical", "2023-07-01", "not-met");
        meeting(cases, "m", "support-team", "2024-02-29", "{'org': 'w'}");
        at(cases, "A4.critical", "2024-02-28", "not-met");
        at(cases, "A4.critical", "2024-02-29", "met");
        at(cases, "A4.critical", "2025-05-28", "met");
        at(cases, "A4.critical", "2025-05-29", "not-met");
    }

    @Test
    void engaged_firms_sit_in_two_counties_of_the_region() {
        String region = "'counties': ['1', '2', '3']";
        Cases cases = contributed(firms(1, ", 'counties': ['1', '9']"), 0, 1, "2024-02-29")
                .fact("RegionDefined", "2023-01-01", region);
        never(cases, "A6.spread");
        Cases two = contributed(firms(1, ", 'counties': ['1', '2']"), 0, 1, "2024-02-29")
                .fact("RegionDefined", "2023-01-01", region);
        exactly(two, "A6.spread", "2024-02-29", "2025-05-28");
        Cases small = contributed(firms(1, ", 'counties': ['1']"), 0, 1, "2024-02-29")
                .fact("RegionDefined", "2023-01-01", "'counties': ['1']");
        exactly(small, "A6.spread", "2024-02-29", "2025-05-28");
        at(
                contributed(firms(1, ""), 0, 1, "2024-02-29").fact("RegionDefined", "2023-01-01", region),
                "A6.spread",
                "2024-03-01",
                "cannot-tell");
    }
}
