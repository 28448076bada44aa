package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path folder = Path.of("");

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void recordsAFileAndSaysHowMuch() {
        Ran ran = waymark("import", Cases.small(folder), "--data", data());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines().getLast()).isEqualTo("Recorded 4 entries in " + data());
        assertThat(waymark("verify", "--data", data()).out())
                .contains("4 entries")
                .contains("6 texts of which 0 erased");
    }

    @Test
    void takesRecordingTimesFromTheFilesOnlyAsHistory() {
        Path file = Cases.small(folder);
        waymark("import", file, "--as-history", "--data", data());
        waymark("import", file, "--data", folder.resolve("now"));

        assertThat(waymark("export", "--facts", "--data", data()).lines().getFirst())
                .contains("2024-01-02T08:00:00Z");
        assertThat(waymark("export", "--facts", "--data", folder.resolve("now"))
                        .lines()
                        .getFirst())
                .doesNotContain("2024-01-02T08:00:00Z");
    }

    @Test
    void importingTwiceRecordsOnce() {
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());
        String before = waymark("export", "--facts", "--data", data()).out();

        Ran again = waymark("import", file, "--data", data());

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.lines().getLast()).isEqualTo("Recorded 0 entries in " + data() + "; 4 were there already");
        assertThat(waymark("export", "--facts", "--data", data()).out()).isEqualTo(before);
    }

    @Test
    void aFileThatHasGrownBringsItsNewLines() {
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());
        List<String> grown = new ArrayList<>(Cases.SMALL);
        grown.add(1, Cases.ANA.replace("'ana'", "'bo'").replace("r1", "r2").replace("2024-01-02T10", "2024-01-02T08"));
        Cases.write(file, grown);

        Ran again = waymark("import", file, "--data", data());

        assertThat(again.err()).isEmpty();
        assertThat(again.lines().getLast()).isEqualTo("Recorded 1 entries in " + data() + "; 4 were there already");
        assertThat(waymark("verify", "--data", data()).out()).contains("5 entries");
    }

    @Test
    void aLineThatWasChangedSinceIsRefused() {
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());
        Cases.write(
                file,
                Cases.SMALL.stream()
                        .map(line -> line.replace("Met at the fair.", "Met at school."))
                        .toList());

        Ran again = waymark("import", file, "--data", data());

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("said something else then", "EntryCorrected");
        assertThat(waymark("export", "--facts", "--data", data()).out()).contains("Met at the fair.");
    }

    /** By the rule of case files a line without a time was recorded at noon of its day, whichever file it is in. */
    @Test
    void mergesFilesByWhatTheirLinesMeanWithoutTimes() {
        String untimed = Cases.HARBOR.replaceAll("'recordedAt':'[^']*',", "");
        Path late = Cases.write(folder.resolve("a.jsonl"), List.of(untimed.replace("2024-01-02", "2025-03-02")));
        Path early = Cases.write(
                folder.resolve("b.jsonl"),
                List.of(untimed.replace("2024-01-02", "2019-06-01")
                        .replace("'harbor'", "'pier'")
                        .replace("'p1'", "'p0'")));

        Ran ran = waymark("import", late, early, "--as-history", "--data", data());

        assertThat(ran.err()).isEmpty();
        assertThat(waymark("export", "--facts", "--data", data()).lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2019-06-01T12:00:00Z"),
                        second -> assertThat(second).contains("2025-03-02T12:00:00Z"));
    }

    @Test
    void aHistoryMayGoOnInAnotherFile() {
        Path first = Cases.small(folder);
        Path second = Cases.write(folder.resolve("second.jsonl"), List.of(Cases.STOOD_DOWN));

        Ran ran = waymark("import", second, first, "--as-history", "--data", data());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().getLast()).isEqualTo("Recorded 5 entries in " + data());
        Ran alone = waymark("import", second, "--data", folder.resolve("alone"));
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.complaints()).singleElement().asString().startsWith(second + ":1: person \"ana\": ");
    }

    /** As a process: a thread that some library leaves behind must not hold a script. */
    @Test
    void ends() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waymark.class.getName(),
                        "import",
                        Cases.small(folder).toString(),
                        "--data",
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as(Files.readString(folder.resolve("said")))
                    .isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void refusesHistoryForALogThatHasFactsOrWasNotMadeForIt() {
        Path file = Cases.small(folder);
        waymark("import", file, "--data", data());

        Ran ran = waymark("import", file, "--as-history", "--data", data());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains("--as-history", "is not empty", "new folder");
    }

    @Test
    void listsEveryDefectOfEveryFileAndRecordsNothing() {
        Path bad = Cases.write(
                folder.resolve("bad.jsonl"),
                List.of(
                        Cases.HARBOR.replace("'name':'Harbor Works'", "'nam':'Harbor Works'"),
                        "",
                        "{'fact':'ChampionFlown','entry':'x1','partnership':'harbor','on':'2024-01-05'}",
                        Cases.CHAMPION.replace("2024-01-05'", "soon'")));
        Path broken = Cases.write(folder.resolve("broken.jsonl"), List.of("{'fact':"));

        Ran ran = waymark("import", bad, broken, "--data", data());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .anySatisfy(
                        line -> assertThat(line).startsWith(bad + ":1: name: ").endsWith(")"))
                .anySatisfy(line -> assertThat(line).startsWith(bad + ":1: nam"))
                .anySatisfy(line -> assertThat(line).startsWith(bad + ":3: fact \"ChampionFlown\": "))
                .anySatisfy(line -> assertThat(line).startsWith(bad + ":4: on \"soon\": "))
                .anySatisfy(line -> assertThat(line).startsWith(broken + ":1: "))
                .allSatisfy(line -> assertThat(line).matches(".*: .*: .* \\(.*\\)"));
        assertThat(data()).doesNotExist();
    }

    @Test
    void saysOfADefectBetweenTwoFilesWhereItStands() {
        Path one = Cases.small(folder);
        Path other = Cases.write(folder.resolve("other.jsonl"), List.of("", Cases.CHAMPION));

        Ran ran = waymark("import", one, other, "--data", data());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().startsWith(other + ":2: entry \"h1\": ");
        assertThat(data()).doesNotExist();
    }

    @Test
    void refusesWhatIsNoReadableFile() throws IOException {
        Path bytes = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});

        assertThat(waymark("import", folder.resolve("none.jsonl"), "--data", data())
                        .err())
                .contains("none.jsonl: there is no such file");
        assertThat(waymark("import", folder, "--data", data()).err()).contains("this is a folder");
        Ran ran = waymark("import", bytes, "--data", data());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("latin.jsonl:1: ").contains("UTF-8");
        assertThat(data()).doesNotExist();
    }
}
