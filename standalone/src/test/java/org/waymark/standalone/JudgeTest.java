package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgeTest {

    private static final String PIER =
            Cases.HARBOR.replace("'p1'", "'p2'").replace("'harbor'", "'pier'").replace("Harbor", "Pier");

    @TempDir
    Path folder = Path.of("");

    @Test
    void printsALineForEachPartnershipInOrderOfAppearance() {
        Path file = Cases.write(
                folder.resolve("case.jsonl"), List.of(Cases.COMMUNITY, PIER, Cases.HARBOR, Cases.ANA, Cases.CHAMPION));

        Ran ran = waymark("judge", file);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        List<JsonNode> lines =
                ran.lines().stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines)
                .extracting(line -> line.get("partnership").stringValue())
                .containsExactly("pier", "harbor");
        JsonNode harbor = lines.getLast();
        assertThat(new ArrayList<>(harbor.propertyNames()))
                .containsExactly("partnership", "from", "to", "indicators", "stages", "standing");
        assertThat(harbor.get("from").stringValue()).isEqualTo("2024-01-02");
        assertThat(harbor.get("to").stringValue()).isEqualTo("2027-01-05");
        assertThat(new ArrayList<>(harbor.get("indicators").propertyNames()))
                .hasSize(14)
                .startsWith("E1", "E2");
        harbor.get("indicators").forEach(JudgeTest::coversEveryDay);
        coversEveryDay(harbor.get("standing"));
        assertThat(harbor.get("standing").get(0).toString())
                .isEqualTo("[\"2024-01-02\",\"2025-01-05\",null,\"not-yet\"]");
    }

    private static void coversEveryDay(JsonNode intervals) {
        String day = "2024-01-02";
        for (JsonNode interval : intervals) {
            assertThat(interval.get(0).stringValue()).isEqualTo(day);
            day = interval.get(1).stringValue();
        }
        assertThat(day).isEqualTo("2027-01-05");
    }

    @Test
    void cutsTheAnswerToTheDaysAskedFor() {
        Ran ran = waymark("judge", Cases.small(folder), "--from", "2024-02-01", "--to", "2024-03-01");

        assertThat(ran.out()).contains("\"standing\":[[\"2024-02-01\",\"2024-03-01\",null,\"not-yet\"]]");
    }

    @Test
    void judgesSeveralFilesAsOneHistory() {
        List<String> whole = new ArrayList<>(Cases.SMALL);
        whole.add(Cases.STOOD_DOWN);
        Path cut = Cases.write(folder.resolve("end.jsonl"), List.of(Cases.STOOD_DOWN));

        Ran together = waymark("judge", cut, Cases.small(folder));

        assertThat(together.err()).isEmpty();
        assertThat(together).isEqualTo(waymark("judge", Cases.write(folder.resolve("whole.jsonl"), whole)));
    }

    @Test
    void leavesOutWhatWasRecordedLater() {
        Path file = Cases.write(folder.resolve("case.jsonl"), List.of(Cases.HARBOR, Cases.CHAMPION));

        assertThat(waymark("judge", file, "--known-at", "2024-01-03T00:00:00Z").out())
                .contains("\"to\":\"2027-01-02\"");
        assertThat(waymark("judge", file, "--known-at", "2020-01-01T00:00:00Z")).isEqualTo(new Ran(0, "", ""));
    }

    /** The one community that the file knew by then is the partnership's; a second one, named later, is not known. */
    @Test
    void leavesOutALaterCommunityToo() {
        String reviewer = "{'fact':'ReviewerAppointed','entry':'v1','community':'coast','on':'2024-01-02',"
                + "'recordedAt':'2024-01-02T11:00:00Z','person':'rex'}";
        String attested = "{'fact':'AttestationGiven','entry':'a1','partnership':'harbor','on':'2024-01-05',"
                + "'recordedAt':'2024-01-05T10:00:00Z','attestation':'a1','clause':'A7.operates',"
                + "'person':'rex','role':'reviewer','statement':'Seen.'}";
        String later = Cases.COMMUNITY
                .replace("'coast'", "'hills'")
                .replace("'c1'", "'c2'")
                .replace("2024-01-02T08", "2024-02-01T08");
        Path early = Cases.write(folder.resolve("early.jsonl"), List.of(Cases.COMMUNITY, reviewer, attested));
        Path whole = Cases.write(folder.resolve("whole.jsonl"), List.of(Cases.COMMUNITY, reviewer, attested, later));

        Ran then = waymark("judge", whole, "--known-at", "2024-01-31T00:00:00Z");

        assertThat(then.err()).isEmpty();
        assertThat(then.out()).contains("\"met\"");
        assertThat(then).isEqualTo(waymark("judge", early));
        assertThat(waymark("judge", whole)).isNotEqualTo(then);
    }

    @Test
    void judgesByAnotherRubric() {
        Path shipped = Path.of("../rubrics/waymark-sample-v1.yaml");
        Path file =
                Cases.write(folder.resolve("industry.jsonl"), List.of(Cases.COMMUNITY, Cases.HARBOR, Cases.INDUSTRY));

        assertThat(waymark("judge", file, "--rubric", shipped).out())
                .as("the default")
                .isEqualTo(waymark("judge", file).out())
                .isNotEqualTo(waymark("judge", file, "--rubric", "../rubrics/waymark-starter-v1.yaml")
                        .out());
        Path bad = Cases.write(folder.resolve("bad.yaml"), List.of("rubric: 7"));
        Ran ran = waymark("judge", file, "--rubric", bad);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(bad + ":"));
        assertThat(waymark("judge", file, "--rubric", folder.resolve("none.yaml"))
                        .err())
                .contains("none.yaml cannot be read: there is no such file. Name a rubric file.");
    }

    @Test
    void judgesNothingOfAFileWithDefects() {
        Path file = Cases.write(
                folder.resolve("bad.jsonl"),
                List.of(
                        Cases.HARBOR,
                        Cases.HARBOR,
                        "{'fact':'ChampionStoodDown','entry':'x','partnership':'harbor','on':'2024-02-01','person':'b'}",
                        "{'fact':'EntryVoided','entry':'y','partnership':'harbor','voids':'none','reason':'slip'}"));

        Ran ran = waymark("judge", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .anySatisfy(line -> assertThat(line).startsWith(file + ":2: entry \"p1\": "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":3: person \"b\": "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":4: voids \"none\": "));
    }

    @Test
    void tellsDefectsFromTheFirstLineToTheLast() {
        Path file = Cases.write(
                folder.resolve("bad.jsonl"),
                List.of(
                        Cases.HARBOR,
                        Cases.HARBOR,
                        "{'x': NaN}",
                        Cases.CHAMPION.replace("'on':'2024-01-05'", "'on':'2024-02-30'")));

        assertThat(waymark("judge", file).complaints())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":2: entry \"p1\": "),
                        line -> assertThat(line)
                                .startsWith(file + ":3: \"")
                                .contains("Each line is one JSON object: Non-standard token 'NaN'.")
                                .doesNotContain("JsonReadFeature"),
                        line -> assertThat(line)
                                .startsWith(
                                        file + ":4: on \"2024-02-30\": must be a day of the calendar (check month"));
    }

    @Test
    void refusesDaysAndTimesThatAreNone() {
        Path file = Cases.small(folder);

        assertThat(waymark("judge", file, "--from", "June").err()).contains("--from: June is not a day");
        assertThat(waymark("judge", file, "--known-at", "noon").err()).contains("--known-at: noon is not a time");
        Ran turned = waymark("judge", file, "--from", "2025-01-01", "--to", "2024-01-01");
        assertThat(turned.exit()).isEqualTo(2);
        assertThat(turned.err()).contains("is not after");
        assertThat(waymark("judge", folder.resolve("none")).exit()).isEqualTo(2);
        assertThat(waymark("judge").exit()).isEqualTo(2);
    }

    @Test
    void checksARubricFile() {
        Ran sound = waymark("rubric", "check", Path.of("../rubrics/waymark-sample-v1.yaml"));
        assertThat(sound.exit()).isZero();
        assertThat(sound.out()).startsWith("Sound: waymark-sample, version 1, 2 stages, 14 indicators, digest ");
        Path bad = Cases.write(folder.resolve("bad.yaml"), List.of("rubric: ours", "version: 0", "grace: 90"));
        Ran ran = waymark("rubric", "check", bad);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines())
                .hasSizeGreaterThan(3)
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo(
                                bad + ":line 2, column 10: version: found 0; write a whole number from 1 to 1000000"))
                .anySatisfy(line -> assertThat(line)
                        .contains("line 3, column 8: grace: found \"90\"; write a number and its unit"));
        assertThat(waymark("rubric", "check", folder.resolve("none")).exit()).isEqualTo(2);
        assertThat(waymark("rubric").exit()).isEqualTo(2);
    }
}
