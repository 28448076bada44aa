package org.waymark.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadLines;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;
import org.waymark.standalone.transfer.MergedLines;
import tools.jackson.databind.JsonNode;

/** Each sample reaches the stages that its story tells, for the reasons it tells, by the rubrics of its community. */
class StoriesTest {

    private static final Path RUBRICS = Path.of("../rubrics");
    private static final Path SHIPPED = RUBRICS.resolve("waymark-sample-v1.yaml");

    /** As far ahead as stories tell what happens if nothing more is recorded. */
    private static final LocalDate HORIZON = LocalDate.parse("2027-07-01");

    /** Twelve partnerships, 76 years of them together, some two hundred entries a year. */
    private static final int FACTS = 15_000;

    @SuppressWarnings("NullAway.Init")
    private static CaseFile sample;

    @BeforeAll
    static void read() throws IOException {
        List<ReadLines> files = new ArrayList<>();
        for (Path file : SampleFiles.caseFiles()) {
            files.add(CaseFileReader.readLines(
                    file.toString(),
                    new ByteArrayInputStream(Files.readString(file).getBytes(StandardCharsets.UTF_8))));
        }
        sample = MergedLines.of(files).cases();
    }

    static Stream<Path> stories() {
        return SampleFiles.stories().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void reachesTheStagesThatItsStoryTells(Path story) {
        JsonNode told = Story.yaml(story);
        String partnership = told.required("partnership").stringValue();

        assertThat(stages(partnership, adopted()))
                .as(partnership)
                .isEqualTo(lines(told.required("stages").required("adopted")));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theReasonsItTellsAreTheEnginesOwn(Path story) {
        JsonNode told = Story.yaml(story);
        Judgement judged = judged(told.required("partnership").stringValue(), adopted());
        List<LocalDate> changes = lines(told.required("stages").required("adopted")).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(' '))))
                .toList();
        List<Reason> reasons =
                lines(told.required("reasons")).stream().map(Reason::of).toList();

        assertThat(reasons)
                .as("at least one, of a change where there is any")
                .anyMatch(reason -> changes.isEmpty() || changes.contains(reason.day()));
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.verdictOn(reason.day(), judged))
                        .as("%s", reason)
                        .isEqualTo(reason.verdict()));
        assertThat(reasons)
                .filteredOn(reason -> changes.contains(reason.day()))
                .allSatisfy(reason -> reason.makesTheChange(judged));
    }

    /** A clause and what it says on a day: since that very day, where the stage changes on it. */
    private record Reason(LocalDate day, String clause, String verdict) {

        static Reason of(String line) {
            String[] words = line.split(" ", -1);
            return new Reason(LocalDate.parse(words[0]), words[1], words[2]);
        }

        String verdictOn(LocalDate on, Judgement judged) {
            return judged.explain(on).stages().stream()
                    .flatMap(stage -> stage.indicators().stream())
                    .flatMap(indicator -> indicator.clauses().stream())
                    .filter(each -> each.name().equals(clause))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no clause " + clause))
                    .verdict()
                    .word();
        }

        /** What is lost was foretold on the day before, with its clauses. */
        void makesTheChange(Judgement judged) {
            LocalDate before = day.minusDays(1);
            assertThat(verdictOn(before, judged)).as("%s, the day before", this).isNotEqualTo(verdict);
            if (!verdict.equals(Verdict.MET.word())) {
                var lapse = Objects.requireNonNull(judged.at(before).nextLapse(), this::toString);
                assertThat(lapse.day()).as("%s", this).isEqualTo(day);
                assertThat(lapse.clauses()).as("%s", this).contains(clause);
            }
        }
    }

    /** A story, and a rubric that ships, under which it says what would come of it. */
    static Stream<Arguments> otherRubrics() {
        return SampleFiles.list(RUBRICS)
                .filter(file -> file.toString().endsWith(".yaml"))
                .flatMap(file -> stories()
                        .filter(story -> Story.yaml(story).required("stages").has(nameOf(file)))
                        .map(story -> Arguments.of(story, file)));
    }

    @ParameterizedTest
    @MethodSource("otherRubrics")
    void andThoseItWouldReachUnderOtherRubrics(Path story, Path file) {
        JsonNode told = Story.yaml(story);

        assertThat(stages(told.required("partnership").stringValue(), AdoptedRubrics.only(rubric(file))))
                .as(story + " under " + file)
                .isEqualTo(lines(told.required("stages").required(nameOf(file))));
    }

    @Test
    void theSecondVersionOfTheRubricChangesWhatItSays() {
        assertThat(community().of(RubricAdopted.class)).hasSize(2);
        assertThat(stages("cedar-narrows", adopted()))
                .isNotEqualTo(stages("cedar-narrows", AdoptedRubrics.only(rubric(SHIPPED))));
    }

    @Test
    void thereIsEnoughOfIt() {
        assertThat(sample.partnerships()).hasSize(12);
        assertThat(sample.entries().size()).isGreaterThan(FACTS);
    }

    private static Reading community() {
        return Reading.of(sample.community("tamarack"));
    }

    private static AdoptedRubrics adopted() {
        return AdoptedRubrics.of(
                community(),
                published -> RubricReader.read(published.document()).orElseThrow(),
                rubric(SHIPPED));
    }

    private static Rubric rubric(Path file) {
        try {
            return RubricReader.read(Files.readString(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path rubric) {
        return rubric.getFileName().toString().replace(".yaml", "");
    }

    private static List<String> lines(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Judgement judged(String partnership, AdoptedRubrics rubrics) {
        return StageEngine.judge(rubrics, Reading.of(sample.partnership(partnership)), community());
    }

    private static List<String> stages(String partnership, AdoptedRubrics rubrics) {
        Reading facts = Reading.of(sample.partnership(partnership));
        LocalDate first = facts.facts().stream()
                .map(each -> each.span().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return judged(partnership, rubrics).standing().between(first, HORIZON).stream()
                .map(segment -> segment.when().from() + words(segment.value()))
                .toList();
    }

    private static String words(StageStanding standing) {
        String stage = Objects.requireNonNullElse(standing.stage(), "");
        return (stage.isEmpty() ? " " : " " + stage + " ") + standing.kind().word();
    }
}
