package org.waymark.commandside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.stream.Decision;
import org.waymark.commandside.stream.Source;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;
import org.waymark.registry.FactTypes;
import org.waymark.sample.Sample;

class DirectoryDeciderTest {

    @Test
    void registersOnce() {
        var org = organisationRegistered().org("acme");
        var person = personRegistered().person("ana");

        assertThat(codes(decide(given(), org))).isEmpty();
        assertThat(codes(decide(given(org), organisationRegistered().org("acme"))))
                .containsExactly("already-registered");
        assertThat(codes(decide(given(person), personRegistered().person("ana"))))
                .containsExactly("already-registered");
    }

    @Test
    void recordsAnAffiliationBeforeTheNameIsKnownAndEndsOnlyOneThatWas() {
        var affiliated = personAffiliated().person("ana").org("acme");

        assertThat(codes(decide(given(), affiliated))).isEmpty();
        assertThat(codes(decide(
                        given(affiliated), personUnaffiliated().person("ana").org("other"))))
                .containsExactly("end-without-start");
    }

    @Test
    void aCorrectionKeepsTheId() {
        var state = given(organisationRegistered().org("acme").entry("first"));

        assertThat(codes(decide(
                        state, correction("first", organisationRegistered().org("acme")))))
                .isEmpty();
        assertThat(codes(decide(
                        state, correction("first", organisationRegistered().org("bolt")))))
                .containsExactly("other-id");
    }

    @Test
    void anEntryIsVoidedOnce() {
        var registered = organisationRegistered().org("acme").entry("first");

        assertThat(codes(decide(given(registered), voiding("first")))).isEmpty();
        assertThat(codes(decide(given(registered, voiding("first")), voiding("first"))))
                .containsExactly("already-voided");
    }

    private static Sample<?> voiding(String entry) {
        var voiding = entryVoided("p").set("voids", entry);
        voiding.body().remove("partnership");
        return voiding;
    }

    private static Sample<?> correction(String entry, Sample<?> with) {
        var correction = entryCorrected("p").set("corrects", entry).with(with);
        correction.body().remove("partnership");
        return correction;
    }

    private static DirectoryState given(Sample<?>... samples) {
        DirectoryState state = DirectoryState.NONE;
        for (Sample<?> sample : samples) {
            state = DirectoryDecider.evolve(state, sample.fact());
        }
        return state;
    }

    private static Decision decide(DirectoryState state, Sample<?> asked) {
        Fact fact = asked.fact();
        return DirectoryDecider.decide(
                CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST, state);
    }

    private static List<String> codes(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.defects().stream().map(Defect::code).toList()
                : List.of();
    }
}
