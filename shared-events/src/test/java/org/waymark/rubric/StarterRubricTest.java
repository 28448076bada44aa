package org.waymark.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.rubric.Criterion.Attested;

class StarterRubricTest {
    private final Rubric rubric = StarterRubric.read();

    @Test
    void the_packaged_text_is_the_file_at_the_root() throws Exception {
        assertThat(StarterRubric.text()).isEqualTo(Files.readString(Path.of("../rubrics/waymark-starter-v1.yaml")));
    }

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
        assertThat(rubric.digest()).hasSize(64).isEqualTo(RubricDigest.of(StarterRubric.text()));
        assertThat(RubricDigest.of(StarterRubric.text().replace("\n", "\r\n"))).isEqualTo(rubric.digest());
    }
}
