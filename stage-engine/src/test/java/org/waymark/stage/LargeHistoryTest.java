package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;

/** The whole history of a long-lived partnership is judged at once; nothing in it may grow with the square of the facts. */
class LargeHistoryTest {
    private static final int FACTS = 4_000;

    /** Far above what it takes (tens of milliseconds, warm), so that a busy machine passes and a square does not. */
    private static final long LONGEST_MILLISECONDS = 2_000;

    private static Reading history(int facts) {
        Cases cases = Cases.given()
                .fact(
                        "PartnerJoined",
                        "2016-01-01",
                        "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit', 'fields': [], 'critical': false");
        for (int i = 0; i < 8; i++) {
            cases.fact("ChampionAdded", "2016-02-01", "'person': 'p" + i + "', 'org': 'acme'")
                    .fact(
                            "SupportTeamMemberJoined",
                            "2016-02-01",
                            "'person': 's" + i + "', 'org': 'o" + i + "', 'fields': []");
        }
        cases.fact("CoordinatorAppointed", "2016-02-01", "'holder': 'p0', 'kind': 'standing', 'form': 'person'")
                .fact(
                        "StrategicPlanAdopted",
                        "2016-03-01",
                        "'plan': 'plan', 'form': 'road-map', 'document': 'd', 'adopters': [{'org': 'acme'}]");
        LocalDate day = LocalDate.of(2016, 3, 1);
        for (int i = 0; i < facts / 4; i++, day = day.plusDays(3)) {
            cases.fact(
                            "MeetingHeld",
                            day.toString(),
                            "'meeting': 'm" + i + "', 'kind': 'general', 'chairs': [{'person': 'p1', 'org': 'acme'}]")
                    .fact(
                            "AttendanceRecorded",
                            "",
                            "'meeting': 'm" + i
                                    + "', 'attendees': [{'person': 'p0', 'org': 'acme'}, {'person': 'p2', 'org': 'acme'}, {'org': 'acme'}]")
                    .fact("ContributionReceived", day.toString(), "'org': 'acme', 'kind': 'cash'")
                    .fact(
                            "AttestationGiven",
                            day.toString(),
                            "'attestation': 'a" + i + "', 'clause': 'E2.attested', 'person': 's" + i % 8
                                    + "', 'role': 'support-team', 'statement': 's'");
        }
        return Cases.partnership(cases.file());
    }

    @Test
    void four_thousand_facts_take_milliseconds() {
        Reading facts = history(FACTS);
        Reading nobody = Reading.of(Entries.of(List.<Logged>of()));
        AdoptedRubrics rubrics = AdoptedRubrics.only(Cases.STARTER);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            Judgement judged = StageEngine.judge(rubrics, facts, nobody);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(judged.indicator("E1").at(LocalDate.of(2020, 1, 1)).word())
                    .isEqualTo("met");
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(LONGEST_MILLISECONDS);
    }
}
