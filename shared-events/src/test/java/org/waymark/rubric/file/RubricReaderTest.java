package org.waymark.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.rubric.ShippedRubric;

class RubricReaderTest {

    private static List<RubricDefect> defects(String text) {
        return switch (RubricReader.read(text)) {
            case RubricReading.Sound ignored -> List.of();
            case RubricReading.Refused refused -> refused.defects();
        };
    }

    private static List<RubricDefect> defectsAfter(String old, String changed) {
        String text = ShippedRubric.STARTER.text();
        assertThat(text).contains(old);
        int at = text.indexOf("\nrubric:");
        return defects(
                text.substring(0, at) + text.substring(at).replaceFirst(java.util.regex.Pattern.quote(old), changed));
    }

    @Test
    void the_shipped_rubric_is_sound() {
        assertThat(defects(ShippedRubric.STARTER.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grace: 90 days               | grace: 90                  | grace                                  | found "90"
            grace: 90 days               | grace: 3 months            | grace                                  | found "3 months"
            grace: 90 days               | grace: 0 days              | grace                                  | found "0 days"
            version: 1                   | version: one               | version                                | found one
            version: 1                   | versoin: 1                 | versoin                                | "versoin" is unknown here
            needs: all                   | needs: {at-least: 7}       | stages[0].needs.at-least               | found 7
            needs: all                   | needs: some                | stages[0].needs                        | found "some"
            acts: 1                      | acts: 0                    | stages[0].indicators[4].holds-when.champions.acts | found 0
            distinct: organisations      | distinct: firms            | stages[0].indicators[4].holds-when.champions.distinct | found "firms"
            by: [reviewer]               | by: [auditor]              | stages[0].indicators[1].holds-when.attested.by[0] | found "auditor"
            by: [reviewer]               | by: []                     | stages[0].indicators[1].holds-when.attested.by | the list is empty
            shared-plan:                 | plan-of-sorts:             | stages[1].indicators[6].holds-when.any[0].plan-of-sorts | "plan-of-sorts" is no criterion
            id: E2                       | id: E1                     | stages[0].indicators[1]                | indicator "E1" stands twice
            clause: operates             | clause: plan               | stages[1].indicators[6].holds-when.any[1] | clause "plan" stands twice in this indicator
            interim: 9 months            | temporary: 9 months        | stages[0].indicators[0].holds-when.coordinators.reconfirmed-within.temporary | "temporary" is unknown here
            label: Support team          | label: ''                  | stages[0].indicators[1].label          | found ""
            """)
    void a_defect_is_named_with_its_path(String old, String changed, String path, String wrong) {
        assertThat(defectsAfter(old, changed)).anySatisfy(defect -> {
            assertThat(defect.path()).isEqualTo(path);
            assertThat(defect.wrong()).isEqualTo(wrong);
            assertThat(defect.right()).isNotBlank();
        });
    }

    @Test
    void every_defect_is_reported_at_once_in_file_order_with_line_and_column() {
        String text = """
                rubric: Own Rules
                version: 1
                title: Ours
                grace: 12
                dormant-after: 12 months
                stages:
                  - id: first
                    label: First
                    needs: all
                    indicators: []
                """;
        assertThat(defects(text))
                .extracting(defect -> defect.line() + ":" + defect.column() + " " + defect.path())
                .containsExactly("1:9 rubric", "4:8 grace", "10:17 stages[0].indicators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators: []", "indicators: none"})
    void where_a_stage_has_no_indicators_their_number_is_not_held_against_its_rule(String none) {
        String text = """
                rubric: ours
                version: 1
                title: Ours
                grace: 12 days
                dormant-after: 12 months
                stages:
                  - id: first
                    label: First
                    needs: {at-least: 2}
                """;
        assertThat(defects(text + "    " + none))
                .extracting(RubricDefect::path)
                .containsExactly("stages[0].indicators");
        assertThat(defects(text.replace("2}", "0}") + "    " + none))
                .extracting(RubricDefect::path)
                .containsExactly("stages[0].needs.at-least", "stages[0].indicators");
    }

    @Test
    void where_a_criterion_combines_nothing_its_number_is_not_held_against_it() {
        String text = """
                rubric: ours
                version: 1
                title: Ours
                grace: 12 days
                dormant-after: 12 months
                stages:
                  - id: first
                    label: First
                    needs: all
                    indicators:
                      - id: X1
                        label: Any
                        source: INC-SAMPLE#E1
                        holds-when: {at-least: {count: 2, of: []}}
                """;
        assertThat(defects(text))
                .extracting(RubricDefect::path)
                .containsExactly("stages[0].indicators[0].holds-when.at-least.of");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(defects("rubric: ours"))
                .extracting(RubricDefect::wrong)
                .containsExactly(
                        "\"version\" is missing",
                        "\"title\" is missing",
                        "\"grace\" is missing",
                        "\"dormant-after\" is missing",
                        "\"stages\" is missing");
    }

    @Test
    void an_attestation_needs_a_clause_to_have_a_name() {
        assertThat(defectsAfter("            - clause: operates\n              attested:", "            - attested:"))
                .singleElement()
                .satisfies(defect -> assertThat(defect.wrong()).contains("has no name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                 | the file is empty
            'just words'                       | found "just words"
            'a: [1, 2'                         | not readable as YAML
            'rubric: a\nrubric: b'             | given twice
            'rubric: a\n---\nrubric: b'        | a second document begins
            """)
    void what_is_no_rubric_at_all_is_refused(String text, String wrong) {
        assertThat(defects(text.replace("\\n", "\n")))
                .anySatisfy(defect -> assertThat(defect.wrong()).contains(wrong));
    }

    @Test
    void a_huge_or_deeply_nested_file_is_refused_calmly() {
        assertThat(defects("#".repeat(RubricReader.LONGEST + 1))).hasSize(1);
        assertThat(defects("stages: " + "[".repeat(200) + "]".repeat(200)))
                .anySatisfy(defect -> assertThat(defect.wrong()).contains("nested deeper"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share: 2/3                 | share: 4/3                | signed-commitment.share       | found "4/3"
            share: 2/3                 | share: 0                  | signed-commitment.share       | found "0"
            share: 0.15                | share: 15                 | industry-share.share          | found "15"
            partnered: 15 months       | partnered: 15             | engaged-industry.partnered    | found "15"
            meetings: 4                | meetings: none            | engaged-industry.often.meetings | found none
            clause: A3.otherwise       | clause: otherwise         | engaged-industry.otherwise.clause | found "otherwise"
            within: 120 days           | within: 120               | priorities-at-work.within     | found "120"
            apart: 120 days            | apart: 4 months           | meetings-apart.apart          | found "4 months"
            distinct: fields           | distinct: skills          | support-team.distinct         | found "skills"
            kinds: [support-team]      | kinds: [party]            | meetings.kinds[0]             | found "party"
            since: region              | since: yesterday          | required-attested.since       | found "yesterday"
            newcomers: 6 months        | newcomer: 6 months        | signed-commitment.newcomer    | "newcomer" is unknown here
            own-region                 | our-region                | our-region                    | "our-region" is no criterion
            else-not-met: true         | else-not-met: perhaps     | known-when.else-not-met       | found "perhaps"
            """)
    void defects_of_the_fuller_rubric_are_named_too(String old, String changed, String path, String wrong) {
        String text = ShippedRubric.SAMPLE.text();
        int at = text.indexOf("\nrubric:");
        String broken =
                text.substring(0, at) + text.substring(at).replaceFirst(java.util.regex.Pattern.quote(old), changed);
        assertThat(defects(broken)).anySatisfy(defect -> {
            assertThat(defect.path()).endsWith(path);
            assertThat(defect.wrong()).isEqualTo(wrong);
            assertThat(defect.right()).isNotBlank();
        });
    }

    @Test
    void engaged_industry_must_be_defined_where_it_is_counted() {
        String text = ShippedRubric.SAMPLE.text();
        String without =
                text.substring(0, text.indexOf("\nengaged-industry:")) + text.substring(text.indexOf("\nstages:"));
        assertThat(defects(without))
                .hasSize(6)
                .allSatisfy(defect -> assertThat(defect.wrong()).contains("nothing says when"));
    }

    @Test
    void a_result_is_endorsed_under_a_clause() {
        String text = ShippedRubric.SAMPLE
                .text()
                .replace("clause: endorsed\n", "clause: endorsed\n                  at-least: 1\n");
        assertThat(defects(text)).isNotEmpty();
        String plain = ShippedRubric.SAMPLE
                .text()
                .replace(
                        "required-attested: {by: [industry-member, champion]",
                        "attested: {by: [industry-member, champion]");
        assertThat(defects(plain))
                .singleElement()
                .satisfies(defect -> assertThat(defect.right()).contains("required-attested"));
    }

    @Test
    void a_file_has_no_more_criteria_than_a_judgement_can_bear() {
        assertThat(withCriteria(RubricReader.MOST_CRITERIA)).isEmpty();
        assertThat(withCriteria(RubricReader.MOST_CRITERIA + 1)).singleElement().satisfies(defect -> {
            assertThat(defect.wrong()).isEqualTo("the file has 501 criteria");
            assertThat(defect.right()).isEqualTo("keep it at 500 or fewer");
        });
    }

    /** One indicator of as many criteria: the group, and what is within it. */
    private static List<RubricDefect> withCriteria(int criteria) {
        String part =
                "              - {champions: {distinct: organisations, acts: 1, within: 9 months, at-least: 2}}\n";
        return defects("""
                rubric: many
                version: 1
                title: Many
                grace: 90 days
                dormant-after: 12 months
                stages:
                  - id: one
                    label: One
                    needs: all
                    indicators:
                      - id: E1
                        label: Many
                        source: "INC-SAMPLE#E1"
                        holds-when:
                          any:
                """ + part.repeat(criteria - 1));
    }
}
