package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.record.Chains;
import org.waymark.record.Reading;

/** A history of a nation's length must be read in seconds; quadratic work anywhere would take hours. */
@Tag("slow")
class LongCaseFileTest {

    private static final int LINES = 100_000;
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private static CaseFile readInTime(List<String> lines) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        long start = cpuNanos();

        ReadCaseFile read = CaseFileReader.read("long.jsonl", new ByteArrayInputStream(bytes));

        assertThat(read).isInstanceOf(ReadCaseFile.Sound.class);
        CaseFile file = ((ReadCaseFile.Sound) read).file();
        file.partnerships().forEach(id -> Chains.of(Reading.of(file.partnership(id))));
        Duration took = Duration.ofNanos(cpuNanos() - start);
        assertThat(took).isLessThan(SECONDS);
        return file;
    }

    /** The time this thread worked, because a busy machine is not a slow reader. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void meetingsAttendanceCorrectionsAndVoidsOfManyPartnerships() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; lines.size() < LINES; i++) {
            String on = LocalDate.EPOCH.plusDays(i % 20_000).toString();
            String p = "\"partnership\":\"p" + i % 50 + "\"";
            lines.add(
                    "{\"fact\":\"MeetingHeld\",\"entry\":\"m%d\",%s,\"on\":\"%s\",\"meeting\":\"m%d\",\"kind\":\"general\"}"
                            .formatted(i, p, on, i));
            lines.add(("{\"fact\":\"AttendanceRecorded\",\"entry\":\"a%d\",%s,\"meeting\":\"m%d\","
                            + "\"attendees\":[{\"org\":\"acme\"},{\"org\":\"bolt\"}]}")
                    .formatted(i, p, i));
            lines.add(
                    ("{\"fact\":\"EntryCorrected\",\"entry\":\"c%d\",%s,\"corrects\":\"a%d\",\"reason\":\"late\",\"with\":"
                                    + "{\"fact\":\"AttendanceRecorded\",\"fields\":{\"meeting\":\"m%d\",\"attendees\":[]}}}")
                            .formatted(i, p, i, i));
            lines.add("{\"fact\":\"EntryVoided\",\"entry\":\"v%d\",%s,\"voids\":\"c%d\",\"reason\":\"twice\"}"
                    .formatted(i, p, i));
        }
        assertThat(readInTime(lines).partnerships()).hasSize(50);
    }

    @Test
    void oneKeyThatIsMarkedAllTheTime() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{\"fact\":\"CoordinatorAppointed\",\"entry\":\"s\",\"partnership\":\"p1\",\"on\":\"2000\","
                + "\"holder\":\"ana\",\"kind\":\"standing\",\"form\":\"person\"}");
        for (int i = 1; i < LINES; i++) {
            lines.add(
                    "{\"fact\":\"CoordinatorConfirmed\",\"entry\":\"c%d\",\"partnership\":\"p1\",\"on\":\"%s\",\"holder\":\"ana\"}"
                            .formatted(i, LocalDate.EPOCH.plusDays(12_000 + i % 5_000)));
        }
        assertThat(readInTime(lines).partnership("p1").size()).isEqualTo(LINES);
    }

    @Test
    void oneEntryThatIsCorrectedAllTheTime() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{\"fact\":\"ChampionAdded\",\"entry\":\"s\",\"partnership\":\"p1\",\"on\":\"2000\","
                + "\"person\":\"ana\",\"org\":\"acme\"}");
        for (int i = 1; i < 20_000; i++) {
            lines.add(
                    ("{\"fact\":\"EntryCorrected\",\"entry\":\"c%d\",\"partnership\":\"p1\",\"corrects\":\"s\",\"reason\":\"x\","
                                    + "\"with\":{\"fact\":\"ChampionAdded\",\"fields\":"
                                    + "{\"on\":\"2001\",\"person\":\"ana\",\"org\":\"o%d\"}}}")
                            .formatted(i, i));
        }
        assertThat(Reading.of(readInTime(lines).partnership("p1")).facts()).hasSize(1);
    }

    @Test
    void oneKeyThatStartsAndEndsAllTheTime() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            String fact = i % 2 == 0 ? "PartnershipClosed" : "PartnershipReopened";
            String reason = i % 2 == 0 ? ",\"reason\":\"x\"" : "";
            lines.add("{\"fact\":\"%s\",\"entry\":\"e%d\",\"partnership\":\"p1\",\"on\":\"%s\"%s}"
                    .formatted(fact, i, LocalDate.EPOCH.plusDays(i), reason));
        }
        assertThat(readInTime(lines).partnership("p1").size()).isEqualTo(4_000);
    }
}
