package org.waymark.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fact.Vocabulary.AttestationRole.CHAMPION;
import static org.waymark.fact.Vocabulary.AttestationRole.INDUSTRY_MEMBER;
import static org.waymark.fact.Vocabulary.AttestationRole.REVIEWER;
import static org.waymark.fact.Vocabulary.AttestationRole.SUPPORT_TEAM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.TestimonyCriterion.Attested;

class ShippedRubricTest {
    private final Rubric rubric = ShippedRubric.STARTER.read();

    @Test
    void it_has_two_stages_and_fourteen_indicators_each_with_its_source() {
        assertThat(rubric.stages()).extracting(Stage::id).containsExactly("emerging", "active");
        assertThat(rubric.stages()).extracting(Stage::needed).containsExactly(6, 8);
        assertThat(rubric.indicators())
                .extracting(Indicator::id)
                .containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
        assertThat(rubric.indicators())
                .allSatisfy(each -> assertThat(each.source()).isEqualTo("INC-SAMPLE#" + each.id()));
    }

    @Test
    void ten_indicators_are_attested_and_four_are_judged_from_the_record() {
        assertThat(rubric.indicators().stream()
                        .filter(each -> each.criterion() instanceof Criterion.Clause clause
                                && clause.part() instanceof Attested
                                && clause.id().equals("attested"))
                        .map(Indicator::id))
                .containsExactly("E2", "E3", "E4", "E6", "A2", "A3", "A4", "A5", "A6", "A8");
    }

    @Test
    void clauses_are_named_by_indicator_and_id() {
        Indicator a7 = rubric.indicator("A7").orElseThrow();
        assertThat(a7.clauses().stream().map(a7::nameOf)).containsExactly("A7.plan", "A7.operates");
    }

    @Test
    void the_digest_is_that_of_the_file_whatever_its_line_ends() {
        assertThat(rubric.digest()).hasSize(64).isEqualTo(RubricDigest.of(ShippedRubric.STARTER.text()));
        assertThat(RubricDigest.of(ShippedRubric.STARTER.text().replace("\n", "\r\n")))
                .isEqualTo(rubric.digest());
    }

    @Test
    void the_sample_rubric_names_every_clause_that_the_rules_do() {
        Rubric sample = ShippedRubric.SAMPLE.read();
        assertThat(sample.indicators().stream()
                        .flatMap(indicator -> indicator.clauses().stream().map(indicator::nameOf)))
                .containsExactly(
                        "E1.coordinator",
                        "E2.fields",
                        "E2.other",
                        "E2.people",
                        "E2.organisations",
                        "E2.met",
                        "E3.signed",
                        "E3.committed",
                        "E4.selection",
                        "E4.data",
                        "E4.warrants",
                        "E5.champions",
                        "E6.working",
                        "E6.prepared",
                        "E6.plan",
                        "E6.ready",
                        "A1.coordinator",
                        "A2.champions",
                        "A2.leading",
                        "A2.confirmed",
                        "A3.breadth",
                        "A3.depth",
                        "A4.fields",
                        "A4.others",
                        "A4.organisations",
                        "A4.critical",
                        "A4.listed",
                        "A5.mix",
                        "A5.domains",
                        "A5.balance",
                        "A5.confirmed",
                        "A6.region",
                        "A6.spread",
                        "A6.labor-market",
                        "A7.plan",
                        "A7.operates",
                        "A8.priorities",
                        "A8.actions",
                        "A8.results",
                        "A8.endorsed");
    }

    @Test
    void the_sample_rubric_asks_for_a_word_on_the_attestable_clauses() {
        assertThat(ShippedRubric.SAMPLE.read().indicators().stream()
                        .flatMap(indicator -> indicator.spokenClauses().stream()))
                .containsExactly(
                        "E3.committed",
                        "E4.warrants",
                        "E6.ready",
                        "A2.confirmed",
                        "A3.otherwise",
                        "A4.listed",
                        "A5.confirmed",
                        "A6.labor-market",
                        "A7.operates",
                        "A8.endorsed");
    }

    @Test
    void the_sample_rubric_names_whose_word_counts() {
        assertThat(roles("E3", "E3.committed")).containsExactly(SUPPORT_TEAM);
        assertThat(roles("E4", "E4.warrants")).containsExactly(REVIEWER, SUPPORT_TEAM);
        assertThat(roles("A3", "A3.otherwise")).containsExactly(CHAMPION, REVIEWER);
        assertThat(roles("A8", "A8.endorsed")).containsExactly(INDUSTRY_MEMBER, CHAMPION);
        assertThat(roles("A7", "A7.plan")).isEmpty();
    }

    private static List<AttestationRole> roles(String indicator, String clause) {
        return ShippedRubric.SAMPLE.read().indicators().stream()
                .filter(each -> each.id().equals(indicator))
                .flatMap(each -> each.rolesFor(clause).stream())
                .toList();
    }

    @Test
    void every_shipped_text_is_the_file_at_the_root() throws Exception {
        for (ShippedRubric each : ShippedRubric.values()) {
            Rubric read = each.read();
            assertThat(each.text())
                    .isEqualTo(Files.readString(Path.of("../rubrics/" + read.id() + "-v" + read.version() + ".yaml")));
        }
    }
}
