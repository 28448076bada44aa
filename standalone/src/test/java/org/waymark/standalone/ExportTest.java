package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void writesTheIdsThatTheImportedFileGave() throws IOException {
        Path file = Cases.small(folder);
        waymark("import", file, "--as-history", "--data", data());

        Ran ran = waymark("export", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).isEqualTo(Files.readAllLines(file));
    }

    @Test
    void writesTheLogsOwnIdsWhenAsked() {
        waymark("import", Cases.small(folder), "--as-history", "--data", data());

        assertThat(waymark("export", "--opaque-ids", "--data", data()).out())
                .doesNotContain("\"harbor\"", "\"ana\"", "\"h1\"")
                .contains("Ana Ruíz");
    }

    @Test
    void keepsApartWhatTwoSourcesCallTheSame() {
        waymark("import", Cases.small(folder), "--data", data());
        Path other = Cases.write(
                folder.resolve("other.jsonl"), List.of(Cases.HARBOR, Cases.ANA.replace("Ana Ruíz", "Ana Berg")));
        Ran second = waymark("import", other, "--source", "elsewhere", "--data", data());
        assertThat(second.exit()).as(second.err()).isZero();

        Path out = folder.resolve("out.jsonl");
        waymark("export", "--out", out, "--data", data());

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
        waymark("export", "--data", data(), "--out", first);
        Ran elsewhere = waymark("import", first, "--as-history", "--data", folder.resolve("elsewhere"));
        assertThat(elsewhere.exit()).as(elsewhere.err()).isZero();
        waymark("export", "--data", folder.resolve("elsewhere"), "--out", second);

        assertThat(second).hasSameTextualContentAs(first);
        List<String> exported = waymark("judge", second).lines();
        assertThat(exported).hasSize(12).isEqualTo(judgedTogether());
    }

    /** The samples in one file: the reviewers of their community are in a file of its own. */
    private List<String> judgedTogether() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path sample : Cases.samples()) {
            lines.addAll(Files.readAllLines(sample));
        }
        lines.sort(java.util.Comparator.comparing(ExportTest::recordedAt));
        return waymark("judge", Files.write(folder.resolve("together.jsonl"), lines))
                .lines();
    }

    private static String recordedAt(String line) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(line)
                .path("recordedAt")
                .stringValue();
    }

    @Test
    void ofALogWithoutEntriesNothing() {
        Path nothing = Cases.write(folder.resolve("nothing.jsonl"), List.of());
        Ran made = waymark("import", nothing, "--data", data());
        assertThat(made.exit()).as(made.err()).isZero();

        Ran ran = waymark("export", "--data", data());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void refusesAFolderWithoutLogAndAFileThatIsThereOrCannotBe() {
        assertThat(waymark("export", "--data", data()))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("There is no log in " + data()));
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());

        Ran taken = waymark("export", "--data", data(), "--out", file);
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err()).contains("exists already");
        Ran nowhere = waymark("export", "--data", data(), "--out", folder.resolve("no/such/folder.jsonl"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.complaints()).singleElement().asString().contains("--out: ", "cannot be written");
    }
}
