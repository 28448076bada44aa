package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.asks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.PlanForm;
import org.waymark.rubric.Window;
import org.waymark.stage.explanation.Explanation.NearMiss;
import org.waymark.stage.explanation.Reason;

/** Why an entry does not count on a day: of two reasons that exclude one another, the one that is true. */
class ReasonTest {
    private static final String DAY = "2024-06-30";

    /** The reasons that any question of the clause gives. */
    private static List<Reason> why(Cases cases, String clause, String day, String entry) {
        return asks(cases, clause, day).stream()
                .flatMap(ask -> ask.nearMisses().stream())
                .filter(miss -> miss.entry().equals(entry))
                .map(NearMiss::reasons)
                .flatMap(List::stream)
                .toList();
    }

    private static Cases coordinator(String rest) {
        return Cases.given().fact("CoordinatorAppointed", "2024-02-29", "'holder': 'ann', " + rest);
    }

    @Test
    void a_coordinator_is_not_one_yet_or_no_longer() {
        Cases cases = coordinator("'form': 'person', 'kind': 'standing'");
        assertThat(why(cases, "E1.coordinator", "2024-02-28", "e1"))
                .containsExactly(new Reason.NotYet(LocalDate.of(2024, 2, 29)));
        cases.fact("CoordinatorEnded", "2024-04-01", "'holder': 'ann'");
        assertThat(why(cases, "E1.coordinator", "2024-02-28", "e1"))
                .containsExactly(new Reason.NotYet(LocalDate.of(2024, 2, 29)));
        assertThat(why(cases, "E1.coordinator", DAY, "e1"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.Ended.class,
                        ended -> assertThat(ended.by().entry()).isEqualTo("e2"));
    }

    @Test
    void the_newest_sign_of_a_coordinator_is_missed_by_so_many_days() {
        Cases cases = coordinator("'form': 'person', 'kind': 'interim'")
                .fact("CoordinatorConfirmed", "2024-03-31", "'holder': 'ann'")
                .fact("CoordinatorConfirmed", "2024-03-10", "'holder': 'ann'")
                .fact("CoordinatorConfirmed", "2025-06-10", "'holder': 'ann'");
        assertThat(why(cases, "E1.coordinator", "2025-01-10", "e1"))
                .containsExactly(new Reason.OutsideWindow(Window.months(9), 11));
    }

    @Test
    void a_coordinator_is_of_another_kind_or_has_no_contact_or_bridges_no_gap() {
        assertThat(why(coordinator("'form': 'person', 'kind': 'interim'"), "A1.coordinator", DAY, "e1"))
                .containsExactly(new Reason.OtherKind(CoordinatorKind.INTERIM), new Reason.NoGapToBridge());
        assertThat(why(coordinator("'form': 'team', 'kind': 'standing'"), "A1.coordinator", DAY, "e1"))
                .containsExactly(
                        new Reason.NoContact(),
                        new Reason.OtherKind(CoordinatorKind.STANDING),
                        new Reason.NoContact(),
                        new Reason.NoGapToBridge(),
                        new Reason.NoGapToBridge());
    }

    private static Cases champion() {
        return Cases.given()
                .fact(
                        "PartnerJoined",
                        "2020-01-01",
                        "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                                + " 'fields': [], 'critical': false")
                .fact("ChampionAdded", "2020-01-01", "'person': 'ana', 'org': 'acme'");
    }

    @Test
    void a_champion_did_too_little_and_comes_from_nowhere_known() {
        Cases cases = champion().fact("ChampionAdded", "2024-01-01", "'person': 'bo', 'org': 'unknown'");
        assertThat(why(cases, "E5.champions", DAY, "e2"))
                .containsExactly(new Reason.TooFewActs(0, 1, Window.months(9)));
        assertThat(why(cases, "E5.champions", DAY, "e3")).containsExactly(new Reason.Unclassified("unknown"));
    }

    @Test
    void a_champion_who_changed_the_company_speaks_for_the_one_at_a_time() {
        Cases cases = champion()
                .fact("ChampionAdded", "2024-03-01", "'person': 'ana', 'org': 'unknown'")
                .fact("OutreachRecorded", "2024-02-29", "'org': 'x', 'by': 'ana'");
        assertThat(asks(cases, "E5.champions", "2024-02-29").getFirst().counted())
                .extracting(counted -> counted.entry().entry())
                .containsExactly("e2");
        assertThat(why(cases, "E5.champions", DAY, "e2")).singleElement().isInstanceOf(Reason.Ended.class);
        assertThat(why(cases, "E5.champions", DAY, "e3")).containsExactly(new Reason.Unclassified("unknown"));
    }

    @Test
    void a_priority_has_no_owner_or_another_one_and_a_meeting_no_chair_or_another_one() {
        Cases cases = champion()
                .fact("PriorityIdentified", "2024-01-10", "'priority': 'p', 'title': 't', 'domains': []")
                .fact(
                        "PriorityIdentified",
                        "2024-01-10",
                        "'priority': 'q', 'title': 't', 'domains': [], 'owner': {'org': 'bolt'}")
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'm', 'kind': 'general', 'chairs': [{'org': 'bolt'}]")
                .fact("MeetingHeld", "2024-01-10", "'meeting': 'n', 'kind': 'general'");
        assertThat(why(cases, "A2.leading", DAY, "e3")).containsExactly(new Reason.NoOwner());
        assertThat(why(cases, "A2.leading", DAY, "e4")).containsExactly(new Reason.NotOfChampion());
        assertThat(why(cases, "A2.leading", DAY, "e5")).containsExactly(new Reason.NotOfChampion());
        assertThat(asks(cases, "A2.leading", DAY).getFirst().counted())
                .singleElement()
                .satisfies(counted -> assertThat(counted.doubts()).containsExactly(new Reason.NoChairRecorded()));
    }

    private static Cases operates(String person, String role, String rest) {
        return Cases.given()
                .community("ReviewerAppointed", "2023-01-01", "'person': 'rex'")
                .fact(
                        "AttestationGiven",
                        "2024-05-31",
                        "'attestation': 't', 'clause': 'A7.operates', 'person': '" + person + "', 'role': '" + role
                                + "', 'statement': 's'" + rest);
    }

    @Test
    void a_word_is_in_no_role_that_is_asked_or_true_or_does_not_speak_of_the_day() {
        assertThat(why(operates("ana", "champion", ""), "A7.operates", DAY, "e2"))
                .containsExactly(new Reason.RoleNotAsked(AttestationRole.CHAMPION));
        assertThat(why(operates("ana", "reviewer", ""), "A7.operates", DAY, "e2"))
                .containsExactly(new Reason.RoleNotTrue(AttestationRole.REVIEWER));
        Cases expired = operates("rex", "reviewer", ", 'validUntil': '2024-06-29'");
        assertThat(why(expired, "A7.operates", DAY, "e2"))
                .containsExactly(new Reason.Expired(LocalDate.of(2024, 6, 29)));
        assertThat(why(expired, "A7.operates", "2024-05-30", "e2"))
                .containsExactly(new Reason.CoversFrom(LocalDate.of(2024, 5, 31)));
        assertThat(why(operates("rex", "reviewer", ", 'coversFrom': '2024-07-01'"), "A7.operates", DAY, "e2"))
                .containsExactly(new Reason.CoversFrom(LocalDate.of(2024, 7, 1)));
        assertThat(why(
                        operates("rex", "reviewer", "")
                                .fact("AttestationWithdrawn", "2024-06-10", "'attestation': 't'"),
                        "A7.operates",
                        DAY,
                        "e2"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.by().entry()).isEqualTo("e3"));
    }

    @Test
    void a_required_word_is_declined_later_and_not_earlier_or_by_somebody_who_is_not_asked() {
        String word = "'clause': 'A2.confirmed', 'person': 'ana', 'role': ";
        Cases cases = champion()
                .fact("AttestationDeclined", "2024-01-10", word + "'champion', 'reason': 'r'")
                .fact("AttestationGiven", "2024-02-10", word + "'champion', 'attestation': 't', 'statement': 's'")
                .fact("AttestationDeclined", "2024-03-10", word + "'convener', 'reason': 'r'");
        assertThat(why(cases, "A2.confirmed", DAY, "e4")).isEmpty();
        assertThat(why(cases, "A2.confirmed", DAY, "e3")).containsExactly(new Reason.Declined(null));
        cases.fact("AttestationDeclined", "2024-04-10", word + "'champion', 'reason': 'r'");
        assertThat(why(cases, "A2.confirmed", DAY, "e4"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.Declined.class,
                        declined -> assertThat(
                                        Objects.requireNonNull(declined.by()).entry())
                                .isEqualTo("e6"));
    }

    private static Cases plan(String rest) {
        return champion()
                .fact(
                        "PartnerJoined",
                        "2020-01-01",
                        "'org': 'town', 'sides': ['public'], 'kind': 'agency', 'ownership': 'government',"
                                + " 'fields': [], 'critical': false")
                .fact("StrategicPlanAdopted", "2021-01-10", "'plan': 'p', 'form': 'road-map', " + rest);
    }

    private static final String BOTH = "'adopters': [{'org': 'acme'}, {'org': 'town'}]";

    @Test
    void a_plan_has_no_document_or_not_both_arms() {
        assertThat(why(plan(BOTH), "A7.plan", "2022-01-01", "e4")).containsExactly(new Reason.NoDocument());
        assertThat(why(plan("'document': 'd', 'adopters': [{'org': 'town'}]"), "A7.plan", "2022-01-01", "e4"))
                .containsExactly(new Reason.NoChampionAdopted(), new Reason.NoPublicPartnerAdopted());
        assertThat(why(plan("'document': 'd', 'adopters': [{'org': 'acme'}]"), "A7.plan", "2022-01-01", "e4"))
                .containsExactly(new Reason.NoPublicPartnerAdopted());
    }

    @Test
    void a_plan_ran_out_or_is_too_old_by_its_newest_version() {
        Cases old = plan("'document': 'd', " + BOTH);
        assertThat(why(old, "A7.plan", "2023-04-10", "e4"))
                .containsExactly(new Reason.OutsideWindow(Window.months(27), 1));
        Cases ranOut = plan("'document': 'd', 'through': '2022-06-30', " + BOTH);
        assertThat(why(ranOut, "A7.plan", "2022-07-01", "e4"))
                .containsExactly(new Reason.PlanRanOut(LocalDate.of(2022, 6, 30)));
        ranOut.fact("StrategicPlanRevised", "2022-01-10", "'plan': 'p', 'through': '2022-08-31'")
                .fact("StrategicPlanRevised", "2026-01-10", "'plan': 'p', 'through': '2029-08-31'");
        assertThat(why(ranOut, "A7.plan", DAY, "e4")).containsExactly(new Reason.PlanRanOut(LocalDate.of(2022, 8, 31)));
        Cases actions = Cases.given()
                .fact("StrategicPlanAdopted", "2021-01-10", "'plan': 'p', 'form': 'road-map', 'adopters': []");
        assertThat(why(actions, "A8.actions", "2021-02-01", "e1"))
                .containsExactly(new Reason.OtherForm(PlanForm.ROAD_MAP), new Reason.NoDocument());
    }

    @Test
    void a_launch_is_far_ahead_or_past_or_not_prepared() {
        Cases cases = Cases.given()
                .fact("LaunchScheduled", "2024-01-10", "'launch': 'l', 'for': '2024-06-30', 'preparationPlan': false");
        assertThat(why(cases, "E6.plan", "2024-03-31", "e1"))
                .containsExactly(
                        new Reason.NoPreparationPlan(),
                        new Reason.FarAhead(LocalDate.of(2024, 6, 30), Window.days(90)));
        assertThat(why(cases, "E6.plan", "2024-04-01", "e1")).containsExactly(new Reason.NoPreparationPlan());
        assertThat(why(cases, "E6.plan", "2024-06-30", "e1"))
                .containsExactly(new Reason.NoPreparationPlan(), new Reason.PlannedDayPast(LocalDate.of(2024, 6, 30)));
    }

    @Test
    void an_action_has_no_due_date_or_is_overdue_by_so_many_days() {
        String action = "'priority': 'p', 'title': 't', 'action': ";
        Cases cases = Cases.given()
                .fact("ActionPlanned", "2024-01-10", action + "'x'")
                .fact("ActionPlanned", "2024-01-10", action + "'y', 'due': '2024-03-31'");
        assertThat(why(cases, "A8.actions", DAY, "e1")).containsExactly(new Reason.NoDueDate());
        assertThat(why(cases, "A8.actions", DAY, "e2"))
                .containsExactly(new Reason.Overdue(LocalDate.of(2024, 3, 31), 91));
    }

    @Test
    void an_open_priority_needs_somebody_and_something_done() {
        Cases cases =
                Cases.given().fact("PriorityIdentified", "2024-01-10", "'priority': 'p', 'title': 't', 'domains': []");
        assertThat(why(cases, "E6.working", DAY, "e1"))
                .containsExactly(new Reason.NoOwner(), new Reason.NothingDone(Window.days(120)));
        assertThat(why(cases, "E6.plan", DAY, "e1")).containsExactly(new Reason.NoOwner(), new Reason.NoOpenAction());
        assertThat(asks(cases, "E6.plan", DAY).get(1).need()).isEqualTo(1);
    }

    @Test
    void a_choice_has_no_code_no_reason_and_no_data() {
        Cases none = Cases.given().fact("IndustrySelected", "2024-01-10", "'naics': []");
        assertThat(why(none, "E4.selection", DAY, "e1"))
                .containsExactly(new Reason.NoIndustryCode(), new Reason.NoRationale());
        assertThat(why(none, "E4.data", DAY, "e1")).containsExactly(new Reason.NoData());
        Cases old = Cases.given().fact("IndustrySelected", "2024-01-10", "'naics': ['1'], 'dataAsOf': '2021-06-30'");
        assertThat(why(old, "E4.data", DAY, "e1")).containsExactly(new Reason.OutsideWindow(Window.months(36), 1));
        assertThat(why(
                        Cases.given().fact("RegionDefined", "2024-01-10", "'counties': [], 'within': 'Weld'"),
                        "A6.region",
                        DAY,
                        "e1"))
                .containsExactly(new Reason.WithinExistingArea("Weld"));
    }
}
