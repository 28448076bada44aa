package org.waymark.record.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.record.admission.Refusal.Code.*;
import static org.waymark.sample.Given.*;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.record.admission.Refusal.Code;
import org.waymark.sample.History;
import org.waymark.sample.Sample;

class AdmissionTest {

    private static final String P = "p1";

    private static Sample<?> correct(String corrects, Sample<?> with) {
        return entryCorrected(P).set("corrects", corrects).with(with);
    }

    private static Sample<?> voiding(String voids) {
        return entryVoided(P).set("voids", voids);
    }

    private static Sample<?> champion() {
        return championAdded(P).entry("e1").person("ana").on("2024-03-05");
    }

    private static Sample<?> stoodDown(String on) {
        return championStoodDown(P).entry("x1").person("ana").on(on);
    }

    /** All but the last are recorded; what the last one is refused for. */
    private static List<Code> refused(Sample<?>... samples) {
        return refusals(samples).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> refusals(Sample<?>... samples) {
        Sample<?>[] before = Arrays.copyOf(samples, samples.length - 1);
        return Admission.after(History.of(before).entries()).check(samples[samples.length - 1].fact());
    }

    @Test
    void anEntryIdIsUsedOnce() {
        assertThat(refused(champion(), champion())).containsExactly(REPEATED_ENTRY);
        assertThat(refused(champion(), voiding("e1").entry("e1"))).containsExactly(REPEATED_ENTRY);
    }

    @Test
    void anEndNeedsAStartOpenAtItsPlaceOrWithinItsSpan() {
        assertThat(refused(stoodDown("2024-03-05"))).containsExactly(END_WITHOUT_START);
        assertThat(refused(champion(), stoodDown("2024-03-05"))).isEmpty();
        assertThat(refused(champion(), stoodDown("2024-03-04"))).containsExactly(END_WITHOUT_START);
        assertThat(refused(champion(), stoodDown("2024-Q1"))).isEmpty();
        assertThat(refused(champion(), stoodDown("2024-Q1").person("ben"))).containsExactly(END_WITHOUT_START);
        assertThat(refused(
                        champion(), stoodDown("2024-04"), stoodDown("2024-05").entry("x2")))
                .containsExactly(END_WITHOUT_START);
        assertThat(refused(champion(), voiding("e1"), stoodDown("2024-04"))).containsExactly(END_WITHOUT_START);
    }

    @Test
    void anEndThatClosesNothingIsToldWithTheDatesOfTheRecord() {
        assertThat(refusals(stoodDown("2024")).getFirst())
                .isEqualTo(new Refusal(
                        END_WITHOUT_START,
                        "person",
                        "ana",
                        "No champion “ana” is recorded.",
                        "Record first when it began, or name one that is recorded."));
        assertThat(refusals(champion(), stoodDown("2024-03-04")).getFirst())
                .isEqualTo(new Refusal(
                        END_WITHOUT_START,
                        "on",
                        "2024-03-04",
                        "The champion “ana” is recorded from “2024-03-05” on, and “2024-03-04” begins before that.",
                        "Give a date from “2024-03-05” on, or correct the entry that says when it began."));
        assertThat(refusals(
                                champion(),
                                stoodDown("2024-04"),
                                stoodDown("2024-05").entry("x2"))
                        .getFirst())
                .isEqualTo(new Refusal(
                        END_WITHOUT_START,
                        "on",
                        "2024-05",
                        "The champion “ana” had ended on “2024-04” already.",
                        "Correct the date, or record first when it began anew."));
        assertThat(refusals(
                                champion(),
                                stoodDown("2024-04"),
                                champion().entry("e9").on("2024-08"),
                                stoodDown("2024-05").entry("x2"))
                        .getFirst()
                        .rule())
                .isEqualTo("The champion “ana” had ended on “2024-04” already, and began anew only on “2024-08”.");
    }

    @Test
    void aMarkNeedsAStartOfItsKeyWhereverItLies() {
        Sample<?> confirmed = coordinatorConfirmed(P).on("2024-01-01");
        assertThat(refused(confirmed)).containsExactly(MARK_WITHOUT_START);
        assertThat(refused(coordinatorAppointed(P).on("2025"), confirmed)).isEmpty();
        assertThat(refused(attendanceRecorded(P).meeting("m1"))).containsExactly(MARK_WITHOUT_START);
        assertThat(refused(
                        meetingHeld(P).entry("e1").meeting("m1"),
                        attendanceRecorded(P).meeting("m1")))
                .isEmpty();
        assertThat(refused(
                        meetingHeld(P).entry("e1").meeting("m1"),
                        voiding("e1"),
                        attendanceRecorded(P).meeting("m1")))
                .containsExactly(MARK_WITHOUT_START);
    }

    @Test
    void aMeetingIsHeldOnceUnlessItWasVoided() {
        Sample<?> held = meetingHeld(P).entry("e1").meeting("m1");
        Sample<?> again = meetingHeld(P).entry("e2").meeting("m1").on("2025");
        assertThat(refused(held, again)).containsExactly(SECOND_MEETING);
        assertThat(refused(held, voiding("e1"), again)).isEmpty();
        assertThat(refused(held, correct("e1", meetingHeld(P).meeting("m2")), again))
                .isEmpty();
        assertThat(refused(held, meetingHeld(P).entry("e2").meeting("m2"), correct("e2", again)))
                .containsExactly(SECOND_MEETING);
        assertThat(refused(held, correct("e1", again)))
                .as("itself is not there then")
                .isEmpty();
    }

    @Test
    void anAttestationOrExemptionIdIsOpenOnce() {
        Sample<?> given = attestationGiven(P).entry("e1").on("2024-03");
        Sample<?> withdrawn = attestationWithdrawn(P).on("2024-05");
        assertThat(refused(given, again("2024-06"))).containsExactly(ALREADY_OPEN);
        assertThat(refused(given, again("2024-01"))).containsExactly(ALREADY_OPEN);
        assertThat(refused(given, withdrawn, again("2024-06"))).isEmpty();
        assertThat(refused(given, withdrawn, again("2024-04"))).containsExactly(ALREADY_OPEN);
        assertThat(refused(given, correct("e1", again("2024-06")))).isEmpty();
        assertThat(refused(exemptionGranted(P), exemptionGranted(P).on("2024-02")))
                .containsExactly(ALREADY_OPEN);
        assertThat(refused(championAdded(P), championAdded(P).on("2024-02")))
                .as("others chain")
                .isEmpty();
    }

    private static Sample<AttestationGiven> again(String on) {
        return attestationGiven(P).entry("e2").on(on);
    }

    @Test
    void anExemptionLastsAtMostTwelveMonths() {
        assertThat(refused(exempt("2024-03-01", "2024-03-01"))).isEmpty();
        assertThat(refused(exempt("2024-03-01", "2025-02-28"))).isEmpty();
        assertThat(refused(exempt("2024-03-01", "2025-03-01"))).containsExactly(EXEMPTION_PERIOD);
        assertThat(refused(exempt("2024-02-29", "2025-02-28")))
                .as("clamped to the month's last day")
                .isEmpty();
        assertThat(refused(exempt("2024-03-02", "2024-03-01"))).containsExactly(EXEMPTION_PERIOD);
    }

    private static Sample<?> exempt(String from, String until) {
        return exemptionGranted(P).set("from", from).set("until", until);
    }

    @Test
    void wordsAreDatedToTheDayOrMonth() {
        assertThat(refused(again("2024-03"))).isEmpty();
        assertThat(refused(again("2024-Q1"))).containsExactly(WORD_TOO_VAGUE);
        assertThat(refused(attestationDeclined(P).on("2024"))).containsExactly(WORD_TOO_VAGUE);
        assertThat(refused(again("2024-03"), correct("e2", again("2024-Q1")))).containsExactly(WORD_TOO_VAGUE);
        assertThat(refused(again("2024-03"), attestationWithdrawn(P).on("2024")))
                .isEmpty();
    }

    @Test
    void amendmentsNameAnEntryThatIsThere() {
        assertThat(refused(correct("e9", champion()))).containsExactly(UNKNOWN_ENTRY);
        assertThat(refused(voiding("e9"))).containsExactly(UNKNOWN_ENTRY);
        assertThat(refused(entryDisputed(P).set("disputes", "e9"))).containsExactly(UNKNOWN_ENTRY);
        assertThat(refused(champion(), entryDisputed(P).set("disputes", "e1"))).isEmpty();
        assertThat(refused(champion(), entryVoided("p2").set("voids", "e1"))).containsExactly(OTHER_RECORD);
    }

    @Test
    void voidsAndVoidedEntriesAreNotCorrected() {
        Sample<?> voided = voiding("e1").entry("v1");
        assertThat(refused(champion(), voided, correct("v1", champion()))).containsExactly(CORRECTS_VOID);
        assertThat(refused(champion(), voided, correct("e1", champion()))).containsExactly(CORRECTS_VOIDED);
        assertThat(refused(champion(), voided, voiding("v1"), correct("e1", champion())))
                .isEmpty();
        assertThat(refused(champion(), correct("e1", champion()).entry("c1"), voiding("c1"), correct("c1", champion())))
                .as("a voided correction still means its original")
                .isEmpty();
    }

    @Test
    void aCorrectionKeepsFactAndPartnership() {
        assertThat(refused(champion(), correct("e1", coordinatorAppointed(P)))).containsExactly(OTHER_FACT);
        assertThat(refused(
                        champion(),
                        entryCorrected(P)
                                .set("corrects", "e1")
                                .with(champion())
                                .json(
                                        "with",
                                        "{\"fact\":\"ChampionAdded\",\"fields\":{\"partnership\":\"p2\","
                                                + "\"on\":\"2024\",\"person\":\"ana\",\"org\":\"acme\"}}")))
                .containsExactly(OTHER_RECORD);
    }

    @Test
    void aCorrectionIsCheckedInItsPlaceAtItsOwnRecording() {
        Sample<?> end = stoodDown("2024-06");
        assertThat(refused(champion(), end, correct("x1", stoodDown("2024-01"))))
                .containsExactly(END_WITHOUT_START);
        assertThat(refused(champion(), end, correct("x1", stoodDown("2024-07"))))
                .isEmpty();
        assertThat(refused(
                        champion(),
                        end,
                        championAdded(P).entry("e2").person("ben").on("2024-03"),
                        correct("x1", stoodDown("2024").person("ben"))))
                .as("ben's start was recorded after the place of the end")
                .containsExactly(END_WITHOUT_START);
        assertThat(refused(champion(), end, correct("e1", champion().on("2024-08"))))
                .as("an end orphaned later has no effect")
                .isEmpty();
        assertThat(refusals(again("2024-03"), correct("e2", again("2024")))
                        .getFirst()
                        .field())
                .isEqualTo("with.fields.on");
    }

    @Test
    void aDateIsGivenExactlyWhereOneIsTaken() {
        var undatedChampion = new ChampionAdded(Header.ofPartnership("e1", P, null), "ana", "acme");
        var datedAttendance = new AttendanceRecorded(
                Header.ofPartnership("e2", P, FuzzyDate.parse("2024").orElseThrow()), "m1", List.of(), true, null);
        Admission held = Admission.NONE.with(meetingHeld(P).meeting("m1").fact());

        assertThat(held.check(undatedChampion)).extracting(Refusal::code).containsExactly(DATE_MISSING);
        assertThat(held.check(datedAttendance)).extracting(Refusal::code).containsExactly(DATE_NOT_TAKEN);
    }

    @Test
    void everythingWrongIsToldAtOnceAndInTheRegistrysWords() {
        List<Refusal> found =
                refusals(champion(), exempt("2024-03-02", "2024-03-01").entry("e1"));

        assertThat(found).extracting(Refusal::code).containsExactly(REPEATED_ENTRY, EXEMPTION_PERIOD);
        assertThat(found.getLast().defect().code()).isEqualTo("exemption-period");
    }

    @Test
    void whatWasCheckedButNotKeptLeavesNoTrace() {
        Admission before = Admission.NONE.with(champion().fact());
        Admission after = before.with(stoodDown("2024-06").fact());

        assertThat(after.check(stoodDown("2024-07").entry("x2").fact())).isNotEmpty();
        assertThat(before.check(stoodDown("2024-07").entry("x2").fact())).isEmpty();
    }
}
