package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.erasure.Erasing;
import org.waymark.commandside.stream.Closed;
import org.waymark.log.Bytes;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.JudgeLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** How many times of knowledge are compared, spread over the samples. */
    private static final int KNOWN_TIMES = 6;

    @TempDir
    Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void writesTheIdsThatTheImportedFileGave() throws IOException {
        Path file = Cases.small(folder);
        waymark("import", file, "--as-history", "--data", data());

        Ran ran = waymark("export", "--facts", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).isEqualTo(Files.readAllLines(file));
    }

    @Test
    void writesTheLogsOwnIdsWhenAsked() {
        waymark("import", Cases.small(folder), "--as-history", "--data", data());

        assertThat(waymark("export", "--facts", "--opaque-ids", "--data", data())
                        .out())
                .doesNotContain("\"harbor\"", "\"ana\"", "\"h1\"")
                .contains("Ana Ruíz");
    }

    @Test
    void twoKindsAtOnceAreToldApartFromNone() {
        assertThat(waymark("export", "--facts", "--log", "--data", data()).err())
                .contains("--facts and --log are two different files")
                .doesNotContain("say what to write");
        assertThat(waymark("export", "--data", data()).err()).contains("say what to write");
    }

    @Test
    void keepsApartWhatTwoSourcesCallTheSame() {
        waymark("import", Cases.small(folder), "--data", data());
        Path other = Cases.write(
                folder.resolve("other.jsonl"), List.of(Cases.HARBOR, Cases.ANA.replace("Ana Ruíz", "Ana Berg")));
        Ran second = waymark("import", other, "--source", "elsewhere", "--data", data());
        assertThat(second.exit()).as(second.err()).isZero();

        Path out = folder.resolve("out.jsonl");
        waymark("export", "--facts", "--out", out, "--data", data());

        assertThat(out)
                .content()
                .containsOnlyOnce("\"person\":\"ana\",\"name\":")
                .contains("Ana Berg");
        Ran elsewhere = waymark("import", out, "--data", folder.resolve("elsewhere"));
        assertThat(elsewhere.exit()).as(elsewhere.err()).isZero();
    }

    @Test
    void whatWasExportedAndImportedElsewhereIsJudgedAlikeOnEveryDay() throws IOException {
        List<Object> args = new ArrayList<>(List.of("import", "--as-history", "--data", data()));
        args.addAll(Cases.samples());
        Ran imported = waymark(args.toArray());
        assertThat(imported.exit()).as(imported.err()).isZero();
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        waymark("export", "--facts", "--data", data(), "--out", first);
        Ran elsewhere = waymark("import", first, "--as-history", "--data", folder.resolve("elsewhere"));
        assertThat(elsewhere.exit()).as(elsewhere.err()).isZero();
        waymark("export", "--facts", "--data", folder.resolve("elsewhere"), "--out", second);

        assertThat(second).hasSameTextualContentAs(first);
        Path together = together();
        List<String> exported = waymark("judge", second).lines();
        assertThat(exported).hasSize(12).isEqualTo(waymark("judge", together).lines());
        assertThat(exported).map(ExportTest::partnership).containsExactlyInAnyOrderElementsOf(partnerships(together));
        assertThat(exported).allSatisfy(ExportTest::saysSomethingOfEveryDay);
        CaseFile here = cases(second);
        CaseFile there = cases(together);
        List<String> known = Files.readAllLines(together);
        for (int i = 0; i < known.size(); i += known.size() / KNOWN_TIMES) {
            Instant at = Instant.parse(recordedAt(known.get(i)));
            assertThat(judged(here.knownAt(at))).as("known at %s", at).isEqualTo(judged(there.knownAt(at)));
        }
    }

    /** A file read once for all times of knowledge: reading it takes longer than judging it. */
    private static CaseFile cases(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (CaseFileReader.read(file.toString(), in)) {
                case ReadCaseFile.Sound sound -> sound.file();
                case ReadCaseFile.Unsound unsound ->
                    throw new AssertionError(unsound.defects().toString());
            };
        }
    }

    private static List<String> judged(CaseFile cases) {
        Rubric rubric = ShippedRubric.DEFAULT.read();
        return cases.partnerships().stream()
                .flatMap(id -> JudgeLine.of(
                        id,
                        rubric,
                        Reading.of(cases.partnership(id)),
                        Reading.of(cases.communityOf(id).map(cases::community).orElse(Entries.NONE)),
                        null,
                        null)
                        .stream())
                .map(JsonNode::toString)
                .toList();
    }

    private static String partnership(String judged) {
        return JSON.readTree(judged).required("partnership").stringValue();
    }

    private static List<String> partnerships(Path cases) throws IOException {
        return Files.readAllLines(cases).stream()
                .map(JSON::readTree)
                .filter(line -> line.required("fact").stringValue().equals("PartnershipRegistered"))
                .map(line -> line.required("partnership").stringValue())
                .toList();
    }

    /** Each list of verdicts goes from the first day to the last without a gap. */
    private static void saysSomethingOfEveryDay(String judged) {
        JsonNode line = JSON.readTree(judged);
        String from = line.required("from").stringValue();
        String to = line.required("to").stringValue();
        line.required("indicators").forEach(intervals -> covers(intervals, from, to));
        line.required("stages").forEach(intervals -> covers(intervals, from, to));
        covers(line.required("standing"), from, to);
    }

    private static void covers(JsonNode intervals, String from, String to) {
        String day = from;
        for (JsonNode interval : intervals) {
            assertThat(interval.get(0).stringValue()).isEqualTo(day);
            day = interval.get(1).stringValue();
        }
        assertThat(day).isEqualTo(to);
    }

    /** The samples in one file: the reviewers of their community are in a file of its own. */
    private Path together() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path sample : Cases.samples()) {
            lines.addAll(Files.readAllLines(sample));
        }
        lines.sort(java.util.Comparator.comparing(ExportTest::recordedAt));
        return Files.write(folder.resolve("together.jsonl"), lines);
    }

    private static String recordedAt(String line) {
        return JSON.readTree(line).path("recordedAt").stringValue();
    }

    @Test
    void whatWasErasedIsInNoExportAndTheGivenIdGoesWithTheName() throws IOException {
        String known = Cases.ANA.replace("2024-01-02T10", "2024-01-06T10");
        Path file = Cases.write(
                folder.resolve("named-first.jsonl"), List.of(Cases.COMMUNITY, Cases.HARBOR, Cases.CHAMPION, known));
        waymark("import", file, "--as-history", "--data", data());
        assertThat(waymark("export", "--facts", "--data", data()).out()).contains("Ana Ruíz", "\"ana\"", "\"harbor\"");
        eraseAna();

        Ran ran = waymark("export", "--facts", "--data", data());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.lines()).hasSameSizeAs(Files.readAllLines(file));
        assertThat(ran.out())
                .contains("[erased]", "\"harbor\"", "Met at the fair.")
                .doesNotContain("Ana Ruíz", "\"ana\"", "TextsErased");
        Ran verified = waymark("verify", "--data", data());
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).doesNotContain("0 erased", "named by no entry");
        Path exported = Files.write(folder.resolve("erased.jsonl"), ran.lines());
        assertThat(waymark("judge", exported).exit()).isZero();
    }

    /** Erases everything of the person who is called Ana, as the command does. */
    private void eraseAna() {
        Clock clock = Clock.systemUTC();
        try (EmbeddedLog log = EmbeddedLog.open(
                data(),
                clock,
                () -> {
                    throw new IllegalStateException("there is a log");
                },
                null)) {
            String stream = log.log().read(1, 500).stream()
                    .flatMap(commit -> commit.events().stream())
                    .filter(event -> event.stream().startsWith("person:"))
                    .filter(event -> event.parts().stream()
                            .anyMatch(part -> log.log().partText(part.id()).equals(Optional.of("Ana Ruíz"))))
                    .findFirst()
                    .orElseThrow()
                    .stream();
            var body = JsonMapper.shared().createObjectNode();
            body.put("person", stream.substring("person:".length())).put("basis", "request");
            var erasing = new Erasing(
                    log.log(), log.appender(), () -> UUID.randomUUID().toString(), Closed.TO_NOBODY, clock);
            var request = new CommandRequest("EraseTexts", body, "erase-ana", "account-1", null, false);
            assertThat(erasing.erase(request, Bytes.utf8("erase-ana"))).isInstanceOf(Erasing.Ending.Answered.class);
        }
    }

    @Test
    void ofALogWithoutEntriesNothing() {
        Path nothing = Cases.write(folder.resolve("nothing.jsonl"), List.of());
        Ran made = waymark("import", nothing, "--data", data());
        assertThat(made.exit()).as(made.err()).isZero();

        Ran ran = waymark("export", "--facts", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void refusesAFolderWithoutLogAndAFileThatIsThereOrCannotBe() {
        assertThat(waymark("export", "--facts", "--data", data()))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("There is no log in " + data()));
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());

        Ran taken = waymark("export", "--facts", "--data", data(), "--out", file);
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err()).contains("exists already");
        Ran nowhere = waymark("export", "--facts", "--data", data(), "--out", folder.resolve("no/such/folder.jsonl"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.complaints()).singleElement().asString().contains("--out: ", "cannot be written");
    }
}
