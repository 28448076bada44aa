package org.waymark.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import org.junit.jupiter.api.Test;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnerLeft;
import org.waymark.record.Silenced.CorrectedBy;
import org.waymark.record.Silenced.MeetingSilent;
import org.waymark.record.Silenced.VoidedBy;
import org.waymark.sample.History;
import org.waymark.sample.Sample;

class ReadingTest {

    private static final String P = "p1";

    private static Sample<ChampionAdded> champion(String entry) {
        return championAdded(P).entry(entry).person("ana").org("acme").on("2024-03-05");
    }

    private static Sample<?> correct(String entry, String corrects, Sample<?> with) {
        return entryCorrected(P).entry(entry).set("corrects", corrects).with(with);
    }

    private static Sample<?> voiding(String entry, String voids) {
        return entryVoided(P).entry(entry).set("voids", voids);
    }

    private static String orgRead(Sample<?>... samples) {
        var found = History.of(samples).reading().of(ChampionAdded.class);
        return found.isEmpty() ? "nothing" : found.getFirst().fact().org();
    }

    @Test
    void factsComeByFirstPossibleDayThenLogOrder() {
        var reading = History.of(
                        champion("e1").on("2024-05"),
                        champion("e2").on("2024-05-01"),
                        champion("e3").on("2024"),
                        champion("e4").on("2024-Q1"))
                .reading();

        assertThat(reading.facts()).extracting(Standing::entry).containsExactly("e3", "e4", "e1", "e2");
        assertThat(reading.of(PartnerLeft.class)).isEmpty();
    }

    @Test
    void aCorrectionIsReadInThePlaceOfItsOriginal() {
        var reading = History.of(
                        champion("e1"),
                        champion("e2").person("ben"),
                        correct("c1", "e1", champion("x").org("bolt").on("2024-03")))
                .reading();

        Standing<ChampionAdded> standing = reading.of(ChampionAdded.class).getFirst();
        assertThat(standing.entry()).isEqualTo("e1");
        assertThat(standing.place()).isEqualTo(1);
        assertThat(standing.source().entry()).isEqualTo("c1");
        assertThat(standing.fact().org()).isEqualTo("bolt");
        assertThat(standing.span().last()).isEqualTo("2024-03-31");
        assertThat(reading.find("c1")).contains(standing);
        assertThat(reading.silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.logged().entry()).isEqualTo("e1");
            assertThat(((CorrectedBy) silenced.why()).correction().entry()).isEqualTo("c1");
        });
    }

    @Test
    void theLastCorrectionIsReadWhicheverOfThemItNames() {
        Sample<?> first = correct("c1", "e1", champion("x").org("bolt"));
        assertThat(orgRead(
                        champion("e1"), first, correct("c2", "e1", champion("x").org("core"))))
                .isEqualTo("core");
        assertThat(orgRead(
                        champion("e1"), first, correct("c2", "c1", champion("x").org("core"))))
                .isEqualTo("core");
    }

    @Test
    void aVoidedCorrectionGivesWayToTheOneBefore() {
        Sample<?> first = correct("c1", "e1", champion("x").org("bolt"));
        Sample<?> second = correct("c2", "c1", champion("x").org("core"));
        assertThat(orgRead(champion("e1"), first, second, voiding("v1", "c2"))).isEqualTo("bolt");
        assertThat(orgRead(champion("e1"), first, second, voiding("v1", "c1"))).isEqualTo("core");
        assertThat(orgRead(champion("e1"), first, second, voiding("v1", "c1"), voiding("v2", "c2")))
                .isEqualTo("acme");
    }

    @Test
    void aVoidOfTheOriginalSilencesItsCorrectionsToo() {
        var history =
                History.of(champion("e1"), correct("c1", "e1", champion("x").org("bolt")), voiding("v1", "e1"));

        assertThat(history.reading().facts()).isEmpty();
        assertThat(history.reading().silenced())
                .extracting(silenced -> silenced.logged().entry())
                .containsExactly("e1", "c1");
        assertThat(history.reading().silenced())
                .allSatisfy(silenced -> assertThat(
                                ((VoidedBy) silenced.why()).voiding().entry())
                        .isEqualTo("v1"));
    }

    @Test
    void aVoidedVoidHasNoForceAndAVoidOfThatOneGivesItBack() {
        Sample<?> correction = correct("c1", "e1", champion("x").org("bolt"));
        Sample<?> voided = voiding("v1", "e1");
        assertThat(orgRead(champion("e1"), correction, voided, voiding("v2", "v1")))
                .isEqualTo("bolt");
        assertThat(orgRead(champion("e1"), voided, voiding("v2", "v1"), voiding("v3", "v2")))
                .isEqualTo("nothing");
        assertThat(orgRead(champion("e1"), voided, voiding("v2", "e1"), voiding("v3", "v1")))
                .as("one of two voids still sounds")
                .isEqualTo("nothing");
        assertThat(orgRead(champion("e1"), voided, voiding("v2", "v1"), voiding("v3", "v1"), voiding("v4", "v2")))
                .as("two voids of the void, one of them voided")
                .isEqualTo("acme");
    }

    @Test
    void attendanceFollowsTheDateCorrectionAndVoidOfItsMeeting() {
        Sample<?> held = meetingHeld(P).entry("e1").meeting("m1").on("2024-02");
        Sample<?> came = attendanceRecorded(P).entry("e2").meeting("m1").attendees("acme");
        Sample<?> moved = correct("c1", "e1", meetingHeld(P).meeting("m1").on("2024-04-09"));

        assertThat(attendance(held, came)).isEqualTo("2024-02-01/2024-02-29");
        assertThat(attendance(held, came, moved)).isEqualTo("2024-04-09/2024-04-09");
        assertThat(attendance(held, came, voiding("v1", "e1"))).isEqualTo("none");
        assertThat(attendance(held, came, voiding("v1", "e1"), voiding("v2", "v1")))
                .isEqualTo("2024-02-01/2024-02-29");
        assertThat(attendance(
                        held,
                        came,
                        voiding("v1", "e1"),
                        meetingHeld(P).meeting("m1").on("2024-06-01")))
                .as("the meeting recorded anew under its id")
                .isEqualTo("2024-06-01/2024-06-01");
        assertThat(History.of(held, came, voiding("v1", "e1")).reading().silenced())
                .extracting(Silenced::why)
                .contains(new MeetingSilent("m1"));
    }

    private static String attendance(Sample<?>... samples) {
        var reading = History.of(samples).reading();
        assertThat(reading.of(MeetingHeld.class)).hasSameSizeAs(reading.of(AttendanceRecorded.class));
        return reading.of(AttendanceRecorded.class).stream()
                .map(each -> each.span().first() + "/" + each.span().last())
                .findFirst()
                .orElse("none");
    }

    @Test
    void whatWasKnownBeforeIsReadAsItWasThen() {
        Entries all = History.of(
                        champion("e1"), correct("c1", "e1", champion("x").org("bolt")), voiding("v1", "e1"))
                .entries();

        assertThat(read(all.upTo(1))).isEqualTo("acme");
        assertThat(read(all.knownAt(History.recordedAt(2)))).isEqualTo("bolt");
        assertThat(read(all.knownAt(History.recordedAt(3).minusMillis(1)))).isEqualTo("bolt");
        assertThat(Reading.of(all).facts()).isEmpty();
        assertThat(all.knownAt(History.recordedAt(1).minusMillis(1)).isEmpty()).isTrue();
    }

    private static String read(Entries entries) {
        return Reading.of(entries).of(ChampionAdded.class).getFirst().fact().org();
    }
}
