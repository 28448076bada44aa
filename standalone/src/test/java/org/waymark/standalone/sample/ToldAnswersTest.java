package org.waymark.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.standalone.serve.ServedSample;

/**
 * Each of the ten answers is shown by a story, and samples/README.md says of it what the served sample says; {@code
 * -Dsample.write=true} writes the table anew.
 */
class ToldAnswersTest {

    private static final Path README = Path.of("../samples/README.md");

    /** The line of the table under which its rows stand. */
    private static final String RULE = "|---|---|---|";

    /** What people ask of a partnership or a community. */
    private static final int ANSWERS = 10;

    @SuppressWarnings("NullAway.Init")
    private static ServedSample sample;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        sample = ServedSample.start(data);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** Some pages are forms, and some questions are answered to who may record. */
    @BeforeEach
    void signIn() {
        ServedSample.signIn();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachAnswerHasAStory() {
        assertThat(ToldAnswer.all().stream().map(ToldAnswer::number).distinct())
                .isEqualTo(IntStream.rangeClosed(1, ANSWERS).boxed().toList());
    }

    @Test
    void theTableSaysWhatTheApiSays() throws Exception {
        List<String> rows = new ArrayList<>();
        for (ToldAnswer each : ToldAnswer.all()) {
            rows.add(each.row(each.page(sample), each.asked(sample)));
        }
        if (Boolean.getBoolean("sample.write")) {
            write(rows);
        }
        assertThat(Files.readAllLines(README))
                .as("run this test with -Dsample.write=true, read what the table says now, and commit it")
                .filteredOn(ToldAnswersTest::isRow)
                .isEqualTo(rows);
    }

    private static boolean isRow(String line) {
        return line.startsWith("| [");
    }

    private static void write(List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(README));
        int table = lines.indexOf(RULE) + 1;
        lines.removeIf(ToldAnswersTest::isRow);
        lines.addAll(table, rows);
        Files.writeString(README, String.join("\n", lines) + "\n");
    }

    @Test
    void thePagesSayIt() throws Exception {
        for (ToldAnswer each : ToldAnswer.all()) {
            String page = each.page(sample);
            each.asked(sample);
            assertThat(ServedSample.text(sample.body(page))).as(page).contains(each.seen());
        }
    }
}
