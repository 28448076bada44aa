package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.stage.Clauses.ask;
import static org.waymark.stage.Clauses.asks;
import static org.waymark.stage.Clauses.counted;
import static org.waymark.stage.Clauses.exactly;
import static org.waymark.stage.Clauses.met;
import static org.waymark.stage.Clauses.never;
import static org.waymark.stage.Clauses.reasons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.Window;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.explanation.Reason;

/** Each thing that counts as an act of a champion or as a sign of a coordinator, and what does not. */
class LeadersTest {
    private static final String ON = "2024-02-29";
    private static final String ANA = "{'person': 'ana', 'org': 'acme'}";
    private static final String ACME = "{'org': 'acme'}";
    private static final String EVA = "{'person': 'eva', 'org': 'acme'}";

    /** Two champions of two companies, and an open priority; Bo acted in March. */
    private static Cases champions() {
        Cases cases = Cases.given();
        for (String org : new String[] {"acme", "bolt"}) {
            cases.fact(
                    "PartnerJoined",
                    "2023-01-01",
                    "'org': '" + org + "', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                            + " 'fields': [], 'critical': false");
        }
        return cases.fact("ChampionAdded", "2023-01-01", "'person': 'ana', 'org': 'acme'")
                .fact("ChampionAdded", "2023-01-01", "'person': 'bo', 'org': 'bolt'")
                .fact("PriorityIdentified", "2023-01-01", "'priority': 'p', 'title': 't', 'domains': []")
                .fact("OutreachRecorded", "2024-03-31", "'org': 'x', 'by': 'bo'");
    }

    private static Cases attended(Cases cases, String attendee) {
        return cases.fact("MeetingHeld", ON, "'meeting': 'm', 'kind': 'other'")
                .fact("AttendanceRecorded", "", "'meeting': 'm', 'attendees': [" + attendee + "]");
    }

    private static Cases chaired(Cases cases, String chair) {
        return cases.fact("MeetingHeld", ON, "'meeting': 'm', 'kind': 'other', 'chairs': [" + chair + "]");
    }

    private static Cases owns(Cases cases, String owner) {
        return cases.fact("PriorityIdentified", ON, "'priority': 'q', 'title': 't', 'domains': [], 'owner': " + owner);
    }

    private static Cases takesOver(Cases cases, String owner) {
        return cases.fact("PriorityOwnerAssigned", ON, "'priority': 'p', 'owner': " + owner);
    }

    private static Cases plans(Cases cases, String owner) {
        return cases.fact("ActionPlanned", ON, "'action': 'a', 'priority': 'p', 'title': 't', 'owner': " + owner);
    }

    private static void isAct(Cases cases) {
        exactly(cases, "E5.champions", "2024-03-31", "2024-11-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, ACME})
    void whoever_comes_chairs_or_owns_acts_and_so_does_a_company_that_names_nobody(String who) {
        isAct(attended(champions(), who));
        isAct(chaired(champions(), who));
        isAct(owns(champions(), who));
        isAct(takesOver(champions(), who));
        isAct(plans(champions(), who));
    }

    @Test
    void somebody_else_of_the_company_does_not_act_for_the_champion() {
        never(attended(champions(), EVA), "E5.champions");
        never(chaired(champions(), EVA), "E5.champions");
        never(owns(champions(), EVA), "E5.champions");
        never(takesOver(champions(), EVA), "E5.champions");
        never(plans(champions(), EVA), "E5.champions");
    }

    @Test
    void giving_partnering_speaking_and_reaching_out_are_acts() {
        isAct(champions().fact("ContributionReceived", ON, "'org': 'acme', 'kind': 'cash'"));
        isAct(champions().fact("OutreachRecorded", ON, "'org': 'x', 'by': 'ana'"));
        isAct(champions()
                .fact(
                        "ActivityRecorded",
                        ON,
                        "'activity': 'a', 'kind': 'activity', 'title': 't', 'partners': ['acme'], 'direct': false,"
                                + " 'domains': [], 'ongoing': false"));
        isAct(champions()
                .fact(
                        "AttestationGiven",
                        ON,
                        "'attestation': 't', 'clause': 'any', 'person': 'ana', 'role': 'champion', 'statement': 's'"));
        assertThat(ask(attended(champions(), ANA), "E5.champions", "2024-03-31").counted())
                .extracting(each -> each.through().getFirst().entry())
                .containsExactlyInAnyOrder("e6", "e8");
    }

    private static Cases coordinator(String rest) {
        return Cases.given().fact("CoordinatorAppointed", "2023-09-30", "'holder': 'ann', 'kind': 'interim', " + rest);
    }

    private static void isSign(Cases cases) {
        met(cases, "E1.coordinator", "2023-09-30", "2024-11-28");
    }

    private static void isNone(Cases cases) {
        met(cases, "E1.coordinator", "2023-09-30", "2024-06-29");
    }

    @Test
    void whoever_coordinates_is_seen_at_meetings() {
        String ann = "{'person': 'ann', 'org': 'x'}";
        String bo = "{'person': 'bo', 'org': 'x'}";
        isSign(attended(coordinator("'form': 'person'"), ann));
        isSign(chaired(coordinator("'form': 'person'"), ann));
        isNone(attended(coordinator("'form': 'person'"), bo));
        isSign(attended(coordinator("'form': 'person', 'contact': 'bo'"), bo));
        isSign(attended(coordinator("'form': 'team', 'members': ['bo']"), bo));
        isNone(attended(coordinator("'form': 'team', 'members': ['cy']"), ann));
        isSign(attended(coordinator("'form': 'organisation'"), "{'person': 'bo', 'org': 'ann'}"));
        isNone(attended(coordinator("'form': 'organisation'"), ann));
    }

    @Test
    void an_interim_one_bridges_no_gap_after_another_interim_one() {
        never(
                coordinator("'form': 'person'")
                        .fact("CoordinatorEnded", "2024-01-10", "'holder': 'ann'")
                        .fact(
                                "CoordinatorAppointed",
                                "2024-01-10",
                                "'holder': 'bo', 'kind': 'interim', 'form': 'person'"),
                "A1.coordinator");
    }

    private static final Rubric THREE_ACTS = RubricReader.read(ShippedRubric.SAMPLE
                    .text()
                    .replace("distinct: organisations, acts: 1", "distinct: organisations, acts: 3"))
            .orElseThrow();

    @Test
    void where_three_acts_are_asked_for_a_meeting_chaired_and_attended_is_one() {
        Cases cases = champions()
                .fact("OutreachRecorded", "2023-03-10", "'org': 'x', 'by': 'ana'")
                .fact("OutreachRecorded", "2024-01-10", "'org': 'x', 'by': 'ana'")
                .fact("MeetingHeld", ON, "'meeting': 'm', 'kind': 'other', 'chairs': [" + ANA + "]")
                .fact("AttendanceRecorded", "", "'meeting': 'm', 'attendees': [" + ANA + "]");
        assertThat(reasons(asks(cases, THREE_ACTS, "E5.champions", "2024-03-31").getFirst(), "e3"))
                .containsExactly(new Reason.TooFewActs(2, 3, Window.months(9)));
        cases.fact("OutreachRecorded", "2024-03-10", "'org': 'x', 'by': 'ana'");
        assertThat(counted(asks(cases, THREE_ACTS, "E5.champions", "2024-03-31").getFirst()))
                .containsExactly("e3");
    }
}
