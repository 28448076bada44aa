package org.waymark.rubric.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.comparison.Change.Level;
import org.waymark.rubric.file.RubricReader;

class RubricComparisonTest {

    private static final Rubric SAMPLE = ShippedRubric.SAMPLE.read();

    private static Rubric sample(String was, String is) {
        assertThat(SAMPLE.document()).contains(was);
        return RubricReader.read(SAMPLE.document().replace(was, is)).orElseThrow();
    }

    private static List<Change> changed(String was, String is) {
        return RubricComparison.of(SAMPLE, sample(was, is));
    }

    @ParameterizedTest
    @EnumSource
    void aTextAsksWhatItAsks(ShippedRubric shipped) {
        assertThat(RubricComparison.of(shipped.read(), shipped.read())).isEmpty();
    }

    @Test
    void aVersionOrAnotherWayToWriteAShareAsksNothing() {
        assertThat(changed("\nversion: 1\n", "\nversion: 2\n")).isEmpty();
        assertThat(changed("{most: 0.8,", "{most: 4/5,")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grace: 90 days                | grace: 60 days                | RUBRIC    |           | grace         | 90 days | 60 days
            dormant-after: 12 months      | dormant-after: 18 months      | RUBRIC    |           | dormant-after | 12 months | 18 months
            label: More than one purpose  | label: Several purposes       | INDICATOR | A5        | label         | More than one purpose | Several purposes
            source: INC-SAMPLE#A5         | source: OURS#A5               | INDICATOR | A5        | source        | INC-SAMPLE#A5 | OURS#A5
            {counties: 2}                 | {counties: 3}                 | CLAUSE    | A6.spread | counties      | 2 | 3
            {most: 0.8,                   | {most: 3/4,                   | CLAUSE    | A5.balance | most         | 4/5 | 3/4
            15 months, at-least: 3}       | 15 months, at-least: 4}       | CLAUSE    | A5.mix    | at-least      | 3 | 4
            else-not-met: true            | else-not-met: false           | CLAUSE    | A5.mix    | else-not-met  | true | false
            """)
    void aNumberIsSaidWithItsPlace(
            String was, String is, Level level, String of, String what, String before, String after) {
        List<Change> changes = changed(was, is);
        assertThat(changes).contains(new Change(level, of == null ? "" : of, what, before, after));
    }

    @Test
    void howIndicatorsCombineIsSaidOfTheStage() {
        Rubric fewer = RubricReader.read(SAMPLE.document().replaceFirst("needs: all", "needs: {at-least: 5}"))
                .orElseThrow();
        assertThat(RubricComparison.of(SAMPLE, fewer))
                .containsExactly(
                        new Change(Level.STAGE, SAMPLE.stages().getFirst().id(), "needs", "all", "at-least 5"));
    }

    @Test
    void aClauseThatIsTakenOutIsNamed() {
        String clause = " +- clause: confirmed\n +required-attested: .*\n(?=\n +- id: A6)";
        List<Change> changes = RubricComparison.of(
                SAMPLE,
                RubricReader.read(SAMPLE.document().replaceFirst(clause, "")).orElseThrow());
        assertThat(changes).containsExactly(new Change(Level.CLAUSE, "A5.confirmed", "", "required-attested", null));
    }

    @Test
    void stagesAndIndicatorsOfOneOnlyAreThereOrNot() {
        Rubric sooner = sample("  - id: active\n", "  - id: thriving\n");
        assertThat(RubricComparison.of(SAMPLE, sooner))
                .contains(
                        new Change(Level.STAGE, "thriving", "", null, "Active"),
                        new Change(Level.STAGE, "active", "", "Active", null),
                        new Change(Level.INDICATOR, "A1", "stage", "active", "thriving"));
        Rubric other = sample("id: A1\n", "id: B1\n");
        assertThat(RubricComparison.of(SAMPLE, other))
                .filteredOn(change -> change.level() == Level.INDICATOR)
                .extracting(Change::of, Change::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("A1", ""), org.assertj.core.groups.Tuple.tuple("B1", ""));
    }

    @Test
    void whatSeveralCriteriaShareIsSaidOnce() {
        assertThat(changed("contributed: 15 months", "contributed: 12 months"))
                .containsExactly(
                        new Change(Level.RUBRIC, "", "engaged-industry.contributed", "15 months", "12 months"));
        assertThat(changed("regular: {share: 0.4,", "regular: {share: 1/2,"))
                .containsExactly(new Change(Level.RUBRIC, "", "engaged-industry.regular.share", "2/5", "1/2"));
    }

    private static Change turned(Change change) {
        String before = change.after();
        String after = change.before();
        return new Change(change.level(), change.of(), change.what(), before, after);
    }

    @Test
    void changesTurnAroundWithTheirSides() {
        Rubric starter = ShippedRubric.STARTER.read();
        List<Change> there = RubricComparison.of(SAMPLE, starter);
        List<Change> back = RubricComparison.of(starter, SAMPLE);
        assertThat(there).hasSizeGreaterThan(14);
        assertThat(back.stream().map(RubricComparisonTest::turned)).containsExactlyInAnyOrderElementsOf(there);
    }
}
