package org.waymark.log.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.read.LogPosition;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.log.verify.KnownPlace;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Attack 15 in an exported file: whatever is changed is found, and named by commit and field. */
@SuppressWarnings("NullAway.Init")
class FileTamperTest {
    private static final String NOTHING = "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Path file;
    private List<String> lines;
    private LogPosition head;

    @BeforeEach
    void threeCommits() throws IOException {
        file = folder.resolve("log.jsonl");
        lines = new ArrayList<>();
        try (EmbeddedLog log = EmbeddedLog.open(
                folder, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null)) {
            log.appender().append(commit("c1").on("a", 0, 2).draft()).join();
            log.appender()
                    .append(commit("c2")
                            .text("t1", "Ana")
                            .on("a", 2, "{}", "t1")
                            .on("b", 0, 1)
                            .draft())
                    .join();
            log.appender().append(commit("c3").on("b", 1, 1).draft()).join();
            head = new LogExport(log.log()).write(lines::add);
        }
        Files.write(file, lines);
    }

    @Test
    void untouchedItIsSound() {
        Report report = Verifier.verifyFile(
                file, new KnownPlace("log-1", head.position(), head.hash().hex()));
        assertThat(report.defects()).isEmpty();
        assertThat(report.totals())
                .isEqualTo(new Report.Totals(
                        "log-1",
                        ChainHash.of(Genesis.fresh(new LogId("log-1"), Instant.EPOCH))
                                .hex(),
                        3,
                        5,
                        1,
                        0,
                        0,
                        0,
                        head.hash().hex()));
    }

    /** Line 0 is the header; the pointer says where, and the value is JSON. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0 | /genesis/v               | 2         | 0  | v
            0 | /genesis/logId           | "other"   | 0  | hash
            0 | /genesis/createdAt       | 1         | 0  | hash
            0 | /genesis/algorithm       | "MD5"     | 0  | algorithm
            0 | /genesis/claimedHistory  | true      | 0  | hash
            0 | /genesis/hash            | "NOTHING" | 0  | hash
            0 | /end/commits             | 2         | -1 | end
            0 | /end/position            | 2         | -1 | end
            0 | /end/hash                | "NOTHING" | -1 | end
            2 | /number                  | 7         | 7  | number
            2 | /v                       | 2         | 2  | v
            2 | /logId                   | "other"   | 2  | log_id
            2 | /first                   | 4         | 2  | first
            2 | /n                       | 1         | 2  | n
            2 | /committedAt             | 1         | 2  | recorded_at
            2 | /recordedAt              | 1         | 2  | recorded_at
            2 | /claimed                 | true      | 2  | claimed
            2 | /commitId                | "c9"      | 2  | hash
            2 | /bodyDigest              | "NOTHING" | 2  | hash
            2 | /actor                   | "other"   | 2  | hash
            2 | /prevHash                | "NOTHING" | 2  | prev_hash
            2 | /hash                    | "NOTHING" | 2  | hash
            2 | /events/0/id             | "other"   | 2  | hash
            2 | /events/0/type           | "other"   | 2  | hash
            2 | /events/0/revision       | "2"       | 2  | hash
            2 | /events/0/stream         | "c"       | 2  | hash
            2 | /events/0/seq            | 7         | 2  | events.seq
            2 | /events/0/at             | 7         | 2  | hash
            2 | /events/0/payload        | "{ }"     | 2  | hash
            2 | /events/0/metadata       | "{}"      | 2  | hash
            2 | /events/0/parts/0/id     | "t2"      | 2  | hash
            2 | /events/0/parts/0/digest | "NOTHING" | 2  | parts.bytes
            2 | /events/0/parts/0/salt   | "NOTHING" | 2  | parts.bytes
            2 | /events/0/parts/0/text   | "Eve"     | 2  | parts.bytes
            2 | /events/0/parts/0/erased | true      | 2  | parts
            2 | /aside                   | 1         | 2  | line
            2 | /events/0/aside          | 1         | 2  | line
            2 | /actor                   | 7         | 2  | line
            2 | /committedAt             | 1.5       | 2  | line
            """)
    void isFound(int line, String pointer, String value, long commit, String field) throws IOException {
        JsonNode root = JSON.readTree(lines.get(line));
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), JSON.readTree(value.replace("NOTHING", NOTHING)));
        lines.set(line, root.toString());

        Report report = rewritten();

        assertThat(report.verdict()).isEqualTo(Verdict.UNSOUND);
        assertThat(report.defects()).anySatisfy(defect -> {
            assertThat(defect.commit()).isEqualTo(commit);
            assertThat(defect.field()).isEqualTo(field);
        });
    }

    @Test
    void aMissingASwappedAndARepeatedLineAreFound() throws IOException {
        List<String> whole = List.copyOf(lines);
        lines.remove(2);
        assertThat(rewritten().verdict()).isEqualTo(Verdict.UNSOUND);
        lines = new ArrayList<>(whole);
        Collections.swap(lines, 2, 3);
        assertThat(rewritten().verdict()).isEqualTo(Verdict.UNSOUND);
        lines = new ArrayList<>(whole);
        lines.add(whole.getLast());
        assertThat(rewritten().verdict()).isEqualTo(Verdict.UNSOUND);
    }

    @Test
    void aFieldThatStandsTwiceIsNotRead() throws IOException {
        lines.set(2, lines.get(2).replaceFirst("\\{", "{\"actor\":\"other\","));
        assertThat(rewritten().defects()).anyMatch(defect -> defect.field().equals("line"));
    }

    /** Unlike in a database, the end is said at the beginning; one who changes both is found by what was kept outside. */
    @Test
    void aCutTailIsFound() throws IOException {
        JsonNode second = JSON.readTree(lines.get(2));
        lines.removeLast();
        assertThat(rewritten().defects()).anyMatch(defect -> defect.field().equals("end"));
        ObjectNode header = (ObjectNode) JSON.readTree(lines.getFirst());
        ((ObjectNode) header.required("end"))
                .put("commits", 2)
                .put("position", 4)
                .set("hash", second.required("hash"));
        lines.set(0, header.toString());
        assertThat(rewritten().verdict()).isEqualTo(Verdict.SOUND);
        KnownPlace kept = new KnownPlace("log-1", head.position(), head.hash().hex());
        assertThat(Verifier.verifyFile(file, kept).defects())
                .anyMatch(defect -> defect.field().equals("tail"));
    }

    @Test
    void somethingElseIsUnreadable() throws IOException {
        for (String text :
                List.of("", "not JSON", "[]", "{\"fact\":\"CommunityRegistered\"}", "{\"waymarkLogFile\":2}")) {
            Files.writeString(file, text);
            assertThat(Verifier.verifyFile(file).verdict()).as(text).isEqualTo(Verdict.UNREADABLE);
        }
    }

    private Report rewritten() throws IOException {
        Files.write(file, lines);
        return Verifier.verifyFile(file);
    }
}
