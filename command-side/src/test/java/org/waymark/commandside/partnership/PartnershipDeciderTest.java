package org.waymark.commandside.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.sample.Given.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Command;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.Source;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;
import org.waymark.registry.FactType.Subject;
import org.waymark.registry.FactTypes;
import org.waymark.sample.Sample;

class PartnershipDeciderTest {

    private static final Sample<?> REGISTERED = partnershipRegistered("p1").entry("first");

    @Test
    void recordsNothingBeforeThePartnershipIsRegistered() {
        assertThat(codes(decide(given(), championAdded("p1")))).containsExactly("not-registered");
    }

    @Test
    void everyPartnershipCommandNeedsARegistrationFirst() {
        var onPartnership = FactTypes.all().stream()
                .filter(type -> type.subject() == Subject.PARTNERSHIP || type.subject() == Subject.EITHER)
                .filter(type -> !type.name().equals("PartnershipRegistered"))
                .toList();

        assertThat(onPartnership).hasSizeGreaterThan(40).allSatisfy(type -> {
            Sample<?> sample = Sample.of(type.type()).set("partnership", "p1");
            assertThat(codes(decide(given(), sample))).containsExactly("not-registered");
        });
    }

    @Test
    void registersOnce() {
        assertThat(accepted(decide(given(), REGISTERED))).hasSize(1);
        assertThat(codes(decide(given(REGISTERED), partnershipRegistered("p1"))))
                .containsExactly("already-registered");
    }

    @Test
    void aVoidedRegistrationLeavesRoomForAnother() {
        var voided = given(REGISTERED, entryVoided("p1").set("voids", "first"));

        assertThat(codes(decide(voided, championAdded("p1")))).containsExactly("not-registered");
        assertThat(accepted(decide(voided, partnershipRegistered("p1")))).hasSize(1);
    }

    @Test
    void recordsAChampionOfAnOrganisationThatIsNoPartner() {
        assertThat(accepted(decide(
                        given(REGISTERED), championAdded("p1").person("ana").org("nowhere"))))
                .extracting(fact -> FactTypes.of(fact).name())
                .containsExactly("ChampionAdded");
    }

    @Test
    void refusesWhatTheRulesOfEveryRecordRefuse() {
        var state = given(REGISTERED, meetingHeld("p1").meeting("m1"));

        assertThat(codes(decide(state, meetingHeld("p1").meeting("m1")))).containsExactly("second-meeting");
        assertThat(codes(decide(state, attendanceRecorded("p1").meeting("m2")))).containsExactly("mark-without-start");
        assertThat(codes(decide(state, championStoodDown("p1").person("ana")))).containsExactly("end-without-start");
        assertThat(codes(decide(state, entryVoided("p1").set("voids", "elsewhere"))))
                .containsExactly("unknown-entry");
    }

    @Test
    void whatIsVoidedIsNotVoidedAgain() {
        var state = given(
                REGISTERED,
                meetingHeld("p1").entry("m"),
                entryVoided("p1").set("voids", "m").entry("v1"));
        var again = entryVoided("p1").set("voids", "m");

        assertThat(decide(state, again)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.defects()).hasSize(1);
            Defect defect = refused.defects().getFirst();
            assertThat(defect.code()).isEqualTo("already-voided");
            assertThat(defect.field()).isEqualTo("voids");
            assertThat(defect.reason()).contains("v1");
            assertThat(defect.remedy()).contains("void it and ask again");
        });
    }

    @Test
    void whatSpeaksAgainIsVoidedAgain() {
        var state = given(
                REGISTERED,
                meetingHeld("p1").entry("m"),
                entryVoided("p1").set("voids", "m").entry("v1"),
                entryVoided("p1").set("voids", "v1").entry("v2"));

        assertThat(codes(decide(state, entryVoided("p1").set("voids", "v1")))).containsExactly("already-voided");
        assertThat(accepted(decide(state, entryVoided("p1").set("voids", "m")))).hasSize(1);
    }

    @Test
    void aCorrectionOfWhatIsVoidedIsSilentAlready() {
        var state = given(
                REGISTERED,
                meetingHeld("p1").meeting("m1").entry("m"),
                entryCorrected("p1")
                        .set("corrects", "m")
                        .with(meetingHeld("p1").meeting("m1"))
                        .entry("c"),
                entryVoided("p1").set("voids", "c").entry("v1"));

        assertThat(accepted(decide(state, entryVoided("p1").set("voids", "m")))).hasSize(1);
        assertThat(codes(decide(state, entryVoided("p1").set("voids", "c")))).containsExactly("already-voided");
        var both = PartnershipDecider.evolve(
                state, entryVoided("p1").set("voids", "m").entry("v2").fact());
        assertThat(codes(decide(both, entryVoided("p1").set("voids", "c")))).containsExactly("already-voided");
    }

    @Test
    void aCaseFileMayTellOfTwoVoidsOfOneEntry() {
        var state = given(
                REGISTERED, meetingHeld("p1").entry("m"), entryVoided("p1").set("voids", "m"));

        assertThat(accepted(decide(state, Source.CASE_FILE, entryVoided("p1").set("voids", "m"))))
                .hasSize(1);
    }

    @Test
    void anAttendanceFollowsItsMeetingInTheSameCommit() {
        var state = given(REGISTERED, meetingHeld("p1").meeting("m1"));

        assertThat(accepted(decide(state, attendanceRecorded("p1").meeting("m1").attendees("acme"))))
                .hasSize(1);
    }

    @Test
    void aCommandForAnotherKindOfStreamIsAMistakeOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> decide(given(), organisationRegistered()));
    }

    private static PartnershipState given(Sample<?>... samples) {
        return Stream.of(samples)
                .<Function<PartnershipState, PartnershipState>>map(
                        sample -> state -> PartnershipDecider.evolve(state, sample.fact()))
                .reduce(Function.identity(), Function::andThen)
                .apply(PartnershipState.NONE);
    }

    private static Decision decide(PartnershipState state, Sample<?> asked) {
        return decide(state, Source.REQUEST, asked);
    }

    private static Decision decide(PartnershipState state, Source source, Sample<?> asked) {
        return PartnershipDecider.decide(command(asked.fact()), source, state);
    }

    private static Command command(Fact fact) {
        return CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact);
    }

    private static List<Fact> accepted(Decision decision) {
        return decision.orRefuse().facts();
    }

    private static List<String> codes(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.defects().stream().map(Defect::code).toList()
                : List.of();
    }
}
