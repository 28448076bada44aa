package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnershipClosed;
import org.waymark.record.Logged;
import org.waymark.sample.Sample;

class CaseFileReaderTest {

    private static ReadCaseFile readBytes(byte[] bytes) {
        try {
            return CaseFileReader.read("case.jsonl", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadCaseFile read(String text) {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Sample<?>... samples) {
        return Arrays.stream(samples).map(Sample::line).collect(Collectors.joining("\n"));
    }

    private static CaseFile sound(String text) {
        ReadCaseFile read = read(text);
        assertThat(read).as("%s", read).isInstanceOf(ReadCaseFile.Sound.class);
        return ((ReadCaseFile.Sound) read).file();
    }

    /** Each defect as {@code line field code}. */
    private static List<String> defects(String text) {
        return defects(read(text));
    }

    private static List<String> defects(ReadCaseFile read) {
        assertThat(read).isInstanceOf(ReadCaseFile.Unsound.class);
        return ((ReadCaseFile.Unsound) read)
                .defects().stream()
                        .map(each -> (each.line() + " " + each.defect().field() + " "
                                        + each.defect().code())
                                .replace("  ", " "))
                        .toList();
    }

    private static List<String> recordedAt(CaseFile file) {
        return file.entries().list().stream()
                .map(Logged::recordedAt)
                .map(Object::toString)
                .toList();
    }

    @Test
    void readsTheLineOfTheRules() {
        CaseFile file = sound("""
                {"fact": "ChampionAdded", "entry": "e7", "partnership": "p1", "on": "2024-03-05", \
                "recordedAt": "2024-03-07T15:00:00Z", "person": "ana", "org": "acme"}""");

        assertThat(file.facts())
                .containsExactly(championAdded("p1")
                        .entry("e7")
                        .on("2024-03-05")
                        .person("ana")
                        .org("acme")
                        .fact());
        assertThat(recordedAt(file)).containsExactly("2024-03-07T15:00:00Z");
    }

    @Test
    void recordingTimesDefaultToNoonOfTheLastDayAndNeverDecrease() {
        CaseFile file = sound(lines(
                meetingHeld("p1").meeting("m1").on("2024-02"),
                attendanceRecorded("p1").meeting("m1"),
                meetingHeld("p1").meeting("m2").on("2024-01-05"),
                meetingHeld("p1").meeting("m3").on("2024-Q2").set("recordedAt", "2024-04-01T00:00:00.5Z"),
                meetingHeld("p1").meeting("m4").on("2024-03")));

        assertThat(recordedAt(file))
                .containsExactly(
                        "2024-02-29T12:00:00Z",
                        "2024-02-29T12:00:00Z",
                        "2024-02-29T12:00:00Z",
                        "2024-04-01T00:00:00.500Z",
                        "2024-04-01T00:00:00.500Z");
        assertThat(defects(lines(
                        meetingHeld("p1").meeting("m1").on("2024-02"),
                        meetingHeld("p1").meeting("m2").set("recordedAt", "2024-02-29T11:59:59Z"))))
                .containsExactly("2 recordedAt recorded-earlier");
        assertThat(defects(lines(championAdded("p1").set("recordedAt", "2024-02-29"))))
                .containsExactly("1 recordedAt invalid");
    }

    @Test
    void toleratesByteOrderMarkCarriageReturnsAndBlankLines() {
        String two =
                lines(championAdded("p1").person("ana"), championAdded("p1").person("béa"));

        assertThat(sound("\uFEFF\n" + two.replace("\n", "\r\n\r\n  \n") + "\r\n")
                        .facts())
                .hasSize(2);
        assertThat(sound("").facts()).isEmpty();
    }

    @Test
    void listsEveryDefectOfEveryLine() {
        assertThat(defects("""
                {"fact":"ChampionAdded","entry":"e1","partnership":"p1","on":"2024","person":"ana","org":"acme"}
                {"fact":"ChampionAded","entry":"e2"}
                not json
                {"fact":"ChampionAdded","entry":"e3","partnership":"p1","on":"2024-13","org":" ","x":1,"recordedAt":7}
                ["a list"]
                {"fact":"ChampionAdded","revision":2,"entry":"e1","partnership":"p1","on":"2024","person":"b","org":"c"}
                {"fact":"ChampionAdded","entry":"e4","entry":"e5"}
                {"fact":"ChampionAdded","entry":"e6"} {}
                {"entry":"e6"}
                """))
                .containsExactly(
                        "2 fact unknown-fact",
                        "3 not-json",
                        "4 recordedAt invalid",
                        "4 on invalid",
                        "4 person missing",
                        "4 org invalid",
                        "4 x unknown-field",
                        "5 not-json",
                        "6 revision invalid",
                        "6 entry repeated-entry",
                        "7 not-json",
                        "8 not-json",
                        "9 fact missing");
    }

    @Test
    void refusesBytesThatAreNotText() {
        assertThat(defects(readBytes("{\"fact\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("1 not-utf-8");
        assertThat(defects("{\"fact\":\"ChampionAdded\",\"entry\":\"\\ud800\"}"))
                .containsExactly("1 not-json");
    }

    @Test
    void aRefusedLineIsNotThereForTheLinesAfterIt() {
        assertThat(defects(lines(
                        meetingHeld("p1").entry("e1").meeting("m1").set("kind", "party"),
                        attendanceRecorded("p1").entry("e2").meeting("m1"),
                        entryVoided("p1").entry("e3").set("voids", "e2"),
                        meetingHeld("p1").entry("e1").meeting("m2"))))
                .containsExactly("1 kind invalid", "2 meeting mark-without-start", "3 voids unknown-entry");
        assertThat(defects(lines(
                        championAdded("p1")
                                .person("ana")
                                .set("recordedAt", "2025-01-01T00:00:00Z")
                                .set("x", 1),
                        championAdded("p1").person("ben").set("recordedAt", "2024-01-01T00:00:00Z"))))
                .as("its time binds nobody either")
                .containsExactly("1 x unknown-field");
    }

    @Test
    void entryIdsAreOneForTheFileAndAmendmentsStandWithWhatTheyName() {
        assertThat(defects(lines(
                        championAdded("p1").entry("e1"),
                        championAdded("p2").entry("e1"),
                        entryVoided("p2").set("voids", "e1"),
                        entryVoided("").community("c1").set("voids", "e1"))))
                .containsExactly("2 entry repeated-entry", "3 voids other-record", "4 voids other-record");
        assertThat(sound(lines(
                                personRegistered().entry("e1"),
                                entryVoided("").json("partnership", "null").set("voids", "e1")))
                        .directory()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void keysArePerPartnership() {
        assertThat(defects(lines(
                        championAdded("p1").person("ana"),
                        championStoodDown("p2").person("ana").on("2025"))))
                .containsExactly("2 person end-without-start");
    }

    @Test
    void sortsLinesByWhatTheyStandOn() {
        CaseFile file = sound(lines(
                championAdded("p2"),
                reviewerAppointed("c1"),
                championAdded("p1"),
                organisationRegistered(),
                meetingHeld("p2")));

        assertThat(file.partnerships()).containsExactly("p2", "p1");
        assertThat(file.partnership("p2").list()).extracting(Logged::position).containsExactly(1L, 5L);
        assertThat(file.partnership("p2").list().getLast().fact()).isInstanceOf(MeetingHeld.class);
        assertThat(file.community("c1").size()).isEqualTo(1);
        assertThat(file.directory().size()).isEqualTo(1);
        assertThat(file.partnership("p9").isEmpty()).isTrue();
    }

    @Test
    void aPartnershipBelongsToTheCommunityItWasRegisteredUnderElseToTheOnlyOneNamed() {
        String registered = lines(partnershipRegistered("p1").entry("e1").set("community", "c1"), championAdded("p2"));
        assertThat(sound(registered).communityOf("p1")).contains("c1");
        assertThat(sound(registered).communityOf("p2")).contains("c1");

        CaseFile two = sound(registered + "\n" + lines(reviewerAppointed("c2")));
        assertThat(two.communityOf("p1")).contains("c1");
        assertThat(two.communityOf("p2")).isEmpty();

        CaseFile corrected = sound(registered + "\n"
                + lines(entryCorrected("p1")
                        .set("corrects", "e1")
                        .with(partnershipRegistered("p1").set("community", "c2"))));
        assertThat(corrected.communityOf("p1")).contains("c2");
        assertThat(sound(lines(championAdded("p1"))).communityOf("p1")).isEmpty();
    }

    @Test
    void keepsTheTextsOfErasableFieldsBesideTheFacts() {
        CaseFile file =
                sound(lines(partnershipClosed("p1").set("reason", "merged").set("note", "[erased]")));
        var closed = (PartnershipClosed) file.facts().getFirst();

        assertThat(file.text(closed.reason())).contains("merged");
        assertThat(file.text(Objects.requireNonNull(closed.header().note()))).contains("[erased]");
    }

    @Test
    void limitsItselfToWhatWasKnown() {
        CaseFile file = sound(lines(
                partnershipRegistered("p1").set("community", "c1").set("recordedAt", "2024-01-01T00:00:00Z"),
                championAdded("p2").set("recordedAt", "2024-02-01T00:00:00Z")));

        assertThat(file.knownAt(Instant.parse("2024-01-31T23:59:59Z")).partnerships())
                .containsExactly("p1");
    }
}
