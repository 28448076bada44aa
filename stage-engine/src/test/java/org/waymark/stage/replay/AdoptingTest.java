package org.waymark.stage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;

/** Trying an adoption must say what recording it would. */
class AdoptingTest {

    private static final Rubric SAMPLE = ShippedRubric.SAMPLE.read();
    private static final List<Rubric> VERSIONS = List.of(version(1), version(2), version(3));

    private static Rubric version(int version) {
        String text = ShippedRubric.STARTER.text().replaceFirst("(?m)^version: .*$", "version: " + version);
        return RubricReader.read(text).orElseThrow();
    }

    private static Cases published() {
        Cases cases = Cases.given();
        for (Rubric rubric : VERSIONS) {
            String document = rubric.document()
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n");
            cases.community(
                    "RubricPublished",
                    "2024-01-01",
                    "'rubric': 'waymark-starter', 'version': %d, 'digest': '%s', 'document': '%s'"
                            .formatted(rubric.version(), rubric.digest(), document.replace('\'', '’')));
        }
        return cases;
    }

    private static Cases adopted(Cases cases, int version, String from) {
        return cases.community(
                "RubricAdopted",
                "2024-01-01",
                "'rubric': 'waymark-starter', 'version': %d, 'from': '%s'".formatted(version, from));
    }

    /** By its number: the text of a case file is not the text of the rubric to the apostrophe. */
    private static Rubric read(RubricPublished published) {
        return VERSIONS.get(published.version() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01"})
    void anAdoptionTriedIsAnAdoptionRecorded(String from) {
        Cases before = adopted(adopted(published(), 1, "2024-02-01"), 2, "2024-04-01");
        Reading community = Cases.community(before.file());
        AdoptedRubrics tried =
                AdoptedRubrics.adopting(community, AdoptingTest::read, VERSIONS.getLast(), LocalDate.parse(from));
        Reading recorded = Cases.community(adopted(before, 3, from).file());
        assertThat(tried).isEqualTo(AdoptedRubrics.of(recorded, AdoptingTest::read, SAMPLE));
    }

    @Test
    void theFirstAdoptionJudgesTheDaysBeforeItToo() {
        Reading community = Cases.community(published().file());
        assertThat(AdoptedRubrics.adopting(
                        community, AdoptingTest::read, VERSIONS.getLast(), LocalDate.parse("2024-05-01")))
                .isEqualTo(AdoptedRubrics.only(VERSIONS.getLast()));
    }
}
