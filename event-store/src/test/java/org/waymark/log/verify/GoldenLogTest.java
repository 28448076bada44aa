package org.waymark.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Commit;
import org.waymark.log.Drafting;
import org.waymark.log.Genesis;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.raw.RawDigest;

/** The golden file of format version 1 opens and verifies for ever, and the published page says what is in it. */
@SuppressWarnings("NullAway.Init")
class GoldenLogTest {
    private static final String FILE_HASH = "188cdb0934ffa0f399b16b3827107bac9d3894d4a9ee548b25bcd4d67f6b8a9b";
    private static final Path PAGE = Path.of("..", "docs", "log-format.md");

    /** Set this system property to write schema and vectors into the page anew. */
    private static final String WRITE = "waymark.write.docs";

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = directory.resolve(SqliteLogFile.NAME);
        try (InputStream golden = GoldenLogTest.class.getResourceAsStream("/golden/v1.log.db")) {
            assertThat(golden).isNotNull();
            Files.copy(golden, file);
        }
    }

    @Test
    void theFileIsTheOneThatWasMade() throws IOException {
        assertThat(RawDigest.of(Files.readAllBytes(file))).isEqualTo(FILE_HASH);
    }

    @Test
    void itVerifies() {
        Report report = Verifier.verify(file);
        assertThat(report.defects()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.totals().commits()).isEqualTo(3);
        assertThat(report.totals().texts()).isEqualTo(2);
        assertThat(report.totals().erasedTexts()).isEqualTo(1);
    }

    @Test
    void itOpensAndGoesOn() {
        try (EmbeddedLog log = open()) {
            assertThat(log.log().partText("text-1")).contains("Zoë");
            assertThat(log.log().partText("text-2")).isEmpty();
            assertThat(log.log().find("command-1").orElseThrow().claimed()).isTrue();
            assertThat(log.reader().follow().next(10)).hasSize(3);
            assertThat(log.reader().claimedUpTo())
                    .as("the entries of the first command alone")
                    .isEqualTo(log.log().find("command-1").orElseThrow().last());
            assertThat(log.appender()
                            .append(Drafting.commit("new")
                                    .on("partnership:p1", 3, 1)
                                    .draft())
                            .join())
                    .isInstanceOf(Appended.class);
        }
        assertThat(Verifier.verify(file).verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void thePublishedBytesAreTheOnesUnderTheHashes() throws IOException {
        String page = Files.readString(PAGE);
        String expected = filled(filled(page, "```sql\n", schema()), "```text\n", vectors());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).as("run with -D" + WRITE + "=true").isEqualTo(expected);
    }

    private String vectors() {
        try (EmbeddedLog log = open()) {
            List<String> blocks = new ArrayList<>();
            Genesis genesis = log.log().genesis();
            TestVectors first = TestVectors.of(genesis);
            assertThat(first.bytes()).isEqualTo(ChainHash.preimageOf(genesis).hex());
            blocks.add(first.lines() + "hash of the genesis record = " + ChainHash.of(genesis) + "\n");
            for (Commit commit : log.log().read(1, 10)) {
                TestVectors vectors = TestVectors.of(commit);
                assertThat(vectors.bytes())
                        .isEqualTo(ChainHash.preimageOf(commit).hex());
                blocks.add(vectors.lines() + "hash of commit " + commit.number() + " = " + commit.hash() + "\n");
            }
            StringBuilder beside = new StringBuilder();
            log.log().parts(List.of("text-1")).forEach(part -> beside.append(TestVectors.beside(part)));
            blocks.add(beside + "part text-2: erased\n");
            return String.join("\n", blocks);
        }
    }

    private static String schema() throws IOException {
        try (InputStream schema = SqliteLogFile.class.getResourceAsStream("schema.sql")) {
            assertThat(schema).isNotNull();
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page with the block that begins so filled with this content. */
    private static String filled(String page, String fence, String content) {
        int start = page.indexOf(fence) + fence.length();
        int end = page.indexOf("```", start);
        return page.substring(0, start) + content + page.substring(end);
    }

    private EmbeddedLog open() {
        return EmbeddedLog.open(
                directory,
                Clock.systemUTC(),
                () -> {
                    throw new AssertionError("the golden log has its genesis record");
                },
                null);
    }
}
