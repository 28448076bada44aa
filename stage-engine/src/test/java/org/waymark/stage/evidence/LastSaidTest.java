package org.waymark.stage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.record.Span;
import org.waymark.stage.Cases;

/** What was last said when a fact speaks of it; what was said first speaks for all days before. */
class LastSaidTest {
    private static final LastSaid<PartnerJoined> JOINED =
            new LastSaid<>(Cases.partnership(joins().file()).of(PartnerJoined.class), PartnerJoined::org);

    private static Cases joins() {
        Cases cases = Cases.given();
        for (String on : new String[] {"2024-01-10", "2024-02-10", "2024-03", "2024-03-10"}) {
            cases.fact(
                    "PartnerJoined",
                    on,
                    "'org': 'acme', 'sides': ['industry'], 'kind': 'employer', 'ownership': 'for-profit',"
                            + " 'fields': [], 'critical': false, 'counties': ['" + on + "']");
        }
        return cases;
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-01-10",
        "2024-01-10, 2024-01-10",
        "2024-02-09, 2024-01-10",
        "2024-02-10, 2024-02-10",
        "2024-02-29, 2024-02-10",
        "2024-03-01, 2024-03",
        "2024-03-09, 2024-03",
        "2024-03-10, 2024-03-10",
        "2025-01-01, 2024-03-10"
    })
    void the_latest_that_may_have_been_said_speaks(LocalDate first, String expected) {
        Span fact = new Span(first, first.plusDays(40));
        assertThat(JOINED.at(fact, "acme"))
                .hasValueSatisfying(join -> assertThat(join.counties()).containsExactly(expected));
        assertThat(JOINED.at(fact, "bolt")).isEmpty();
    }
}
