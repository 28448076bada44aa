package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.doubts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.NearMiss;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.history.RandomHistory;

/** What may count says why it only may: by what is really not known. */
class DoubtsTest {
    private static final int HISTORIES = 400;

    private static Cases firms(int count) {
        Cases cases = Cases.given();
        for (int i = 1; i <= count; i++) {
            cases.fact("PartnerJoined", "2023-01-01", firm("f" + i, "industry"));
        }
        return cases;
    }

    private static String firm(String org, String side) {
        return "'org': '" + org + "', 'sides': ['" + side + "'], 'kind': 'employer', 'ownership': 'for-profit',"
                + " 'fields': ['workforce'], 'critical': true";
    }

    @Test
    void an_approximate_date_is_not_to_blame_for_a_chair_that_nobody_noted() {
        Cases cases = firms(1).fact("MeetingHeld", "2024-03", "'meeting': 'm', 'kind': 'general'");
        assertThat(doubts(ask(cases, "A2.leading", "2024-07-01"), "e2")).containsExactly(new Reason.NoChairRecorded());
    }

    @Test
    void a_champion_dated_to_the_day_hangs_on_the_date_of_the_only_act() {
        Cases cases = firms(1).fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'f1'")
                .fact("OutreachRecorded", "2024-03", "'org': 'x', 'by': 'ana'");
        assertThat(doubts(ask(cases, "A2.champions", "2024-03-15"), "e2"))
                .singleElement()
                .satisfies(doubt -> isApproximate(doubt, "e3"));
        assertThat(doubts(ask(cases, "A2.champions", "2024-04-15"), "e2")).isEmpty();
    }

    @Test
    void where_one_act_is_certain_no_other_leaves_a_doubt() {
        Cases cases = firms(1).fact("ChampionAdded", "2024-01-10", "'person': 'ana', 'org': 'f1'")
                .fact("OutreachRecorded", "2024-03", "'org': 'x', 'by': 'ana'")
                .fact("OutreachRecorded", "2024-02-01", "'org': 'x', 'by': 'ana'");
        assertThat(ask(cases, "A2.champions", "2024-03-15").counted())
                .singleElement()
                .matches(Counted::certain);
    }

    @Test
    void a_chair_is_in_doubt_with_the_days_of_the_champion() {
        Cases cases = firms(1).fact("ChampionAdded", "2024-03", "'person': 'ana', 'org': 'f1'")
                .fact("MeetingHeld", "2024-03-10", "'meeting': 'm', 'kind': 'general', 'chairs': [{'org': 'f1'}]");
        assertThat(doubts(ask(cases, "A2.leading", "2024-07-01"), "e3"))
                .singleElement()
                .satisfies(doubt -> isApproximate(doubt, "e2"));
    }

    @Test
    void an_end_in_doubt_leaves_the_state_in_doubt() {
        Cases cases = Cases.given()
                .fact("SupportTeamMemberJoined", "2023-01-01", "'person': 'a', 'org': 'o', 'fields': ['workforce']")
                .fact("SupportTeamMemberLeft", "2024-03", "'person': 'a'");
        assertThat(doubts(ask(cases, "E2.people", "2024-03-10"), "e1"))
                .singleElement()
                .satisfies(doubt -> isApproximate(doubt, "e2"));
    }

    @Test
    void who_came_and_is_not_noted_leaves_regular_firms_in_doubt() {
        Cases cases = firms(1).fact("MeetingHeld", "2024-01-15", "'meeting': 'm', 'kind': 'general'")
                .fact("MeetingHeld", "2024-06-15", "'meeting': 'n', 'kind': 'general'")
                .fact("AttendanceRecorded", "", "'meeting': 'n', 'attendees': [], 'complete': false");
        assertThat(doubts(ask(cases, "A3.breadth", "2024-07-01"), "e1"))
                .containsExactly(new Reason.AttendanceIncomplete(2));
    }

    @Test
    void a_partner_on_both_sides_who_came_for_either_is_in_doubt() {
        Cases cases = Cases.given().fact("PartnerJoined", "2023-01-01", firm("o", "industry', 'public"));
        for (String day : List.of("2024-01-15", "2024-02-15")) {
            cases.fact("MeetingHeld", day, "'meeting': '" + day + "', 'kind': 'general', 'chairs': [{'org': 'o'}]");
        }
        assertThat(doubts(ask(cases, "A4.fields", "2024-03-01"), "e1")).containsExactly(new Reason.SideNotSaid());
    }

    @Test
    void nothing_is_asked_of_a_critical_partner_who_joined_lately() {
        Cases cases = Cases.given()
                .fact("PartnerJoined", "2024-01-10", firm("o", "public"))
                .fact("ContributionReceived", "2024-02-01", "'org': 'o', 'kind': 'cash'");
        Ask asked = ask(cases, "A4.critical", "2024-03-01");
        assertThat(asked.counted()).isEmpty();
        assertThat(Clauses.reasons(asked, "e1"))
                .containsExactly(new Reason.Newcomer(org.waymark.rubric.Window.months(6)));
        assertThat(ask(cases, "A4.critical", "2024-07-10").counted()).hasSize(1);
    }

    @Test
    void a_firm_that_names_no_county_may_be_in_the_region() {
        Cases cases = firms(1).fact("ContributionReceived", "2024-01-10", "'org': 'f1', 'kind': 'cash'")
                .fact("RegionDefined", "2024-01-10", "'counties': ['north', 'south']");
        assertThat(doubts(ask(cases, "A6.spread", "2024-02-01"), "e1")).containsExactly(new Reason.NoCounty());
    }

    private static void isApproximate(Reason doubt, String entry) {
        assertThat(doubt).isInstanceOf(Reason.ApproximateDate.class);
        assertThat(((Reason.ApproximateDate) doubt).entry().entry()).isEqualTo(entry);
    }

    /** Whatever happened: nothing that fails is given as a doubt, and no date that is known to the day. */
    @Test
    void every_doubt_is_about_something_not_known() {
        LongStream.range(0, HISTORIES).parallel().forEach(seed -> {
            Judgement judged = Cases.judged(Cases.file(RandomHistory.lines(seed)), Cases.SAMPLE);
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_500));
                asks(judged.explain(day)).forEach(ask -> check(ask, "seed " + seed + " on " + day));
            }
        });
    }

    private static List<Ask> asks(Explanation explanation) {
        return explanation.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(indicator -> indicator.clauses().stream())
                .flatMap(clause -> clause.asks().stream())
                .toList();
    }

    private static void check(Ask ask, String because) {
        String where = because + " " + ask.criterion();
        for (Counted counted : ask.counted()) {
            assertThat(counted.doubts()).as(where).allMatch(doubt -> isOpen(doubt));
        }
        List<String> counting =
                ask.counted().stream().map(each -> each.entry().entry()).toList();
        assertThat(counting).as(where).doesNotHaveDuplicates();
        Set<String> both = new HashSet<>(counting);
        both.retainAll(entries(ask.nearMisses()));
        assertThat(both).as(where).isEmpty();
    }

    private static Collection<String> entries(List<NearMiss> misses) {
        return misses.stream().map(NearMiss::entry).toList();
    }

    private static boolean isOpen(Reason doubt) {
        return switch (doubt) {
            case Reason.ApproximateDate date ->
                date.entry().span().first().isBefore(date.entry().span().last());
            case Reason.NoChairRecorded ignored -> true;
            case Reason.AttendanceIncomplete ignored -> true;
            case Reason.SideNotSaid ignored -> true;
            case Reason.NoCounty ignored -> true;
            case Reason.NotEndorsed ignored -> true;
            case Reason ignored -> false;
        };
    }
}
