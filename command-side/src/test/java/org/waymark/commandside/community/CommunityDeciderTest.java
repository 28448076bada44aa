package org.waymark.commandside.community;

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
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import org.waymark.sample.Sample;

class CommunityDeciderTest {

    private static final String TEXT = ShippedRubric.STARTER.text();
    private static final String RUBRIC = ShippedRubric.STARTER.read().id();
    private static final Sample<?> REGISTERED = communityRegistered("c1").entry("first");

    @Test
    void recordsNothingBeforeTheCommunityIsRegisteredAndRegistersOnce() {
        assertThat(codes(decide(given(), reviewerAppointed("c1")))).containsExactly("not-registered");
        assertThat(codes(decide(given(), REGISTERED))).isEmpty();
        assertThat(codes(decide(given(REGISTERED), communityRegistered("c1")))).containsExactly("already-registered");
    }

    @Test
    void publishesASoundRubricOnce() {
        assertThat(codes(decide(given(REGISTERED), published()))).isEmpty();
        assertThat(codes(decide(given(REGISTERED, published()), published()))).containsExactly("version-published");
    }

    @Test
    void refusesADigestOfAnotherDocument() {
        assertThat(codes(decide(given(REGISTERED), published().set("digest", "00"))))
                .containsExactly("digest-differs");
    }

    @Test
    void refusesADocumentThatSaysAnotherName() {
        assertThat(defects(decide(
                        given(REGISTERED), published().set("rubric", "other").set("version", 7))))
                .extracting(Defect::field)
                .containsExactly("rubric", "version");
    }

    @Test
    void tellsEveryDefectOfARubricAtItsPlace() {
        String unsound = TEXT.replace("needs: all", "needs: some");
        var defects = defects(decide(
                given(REGISTERED), published().set("document", unsound).set("digest", RubricDigest.of(unsound))));

        assertThat(defects).isNotEmpty().allSatisfy(defect -> {
            assertThat(defect.code()).isEqualTo("rubric-unsound");
            assertThat(defect.field()).startsWith("document.");
            assertThat(defect.remedy()).isNotBlank();
        });
    }

    @Test
    void adoptsOnlyWhatIsPublishedHere() {
        assertThat(codes(decide(given(REGISTERED), adopted(1)))).containsExactly("not-published");
        assertThat(codes(decide(given(REGISTERED, published()), adopted(2)))).containsExactly("not-published");
        assertThat(codes(decide(given(REGISTERED, published()), adopted(1)))).isEmpty();
    }

    @Test
    void aPublishedVersionIsNotCorrectedButAnAdoptionIs() {
        CommunityState state =
                given(REGISTERED, published().entry("pub"), adopted(1).entry("adopt"));

        assertThat(codes(decide(state, correction("pub", published())))).containsExactly("version-published");
        assertThat(codes(decide(state, correction("adopt", adopted(1).set("from", "2025-01-01")))))
                .isEmpty();
        assertThat(defects(decide(state, correction("adopt", adopted(9)))))
                .extracting(Defect::field)
                .containsExactly("with.fields.version");
    }

    @Test
    void refusesAnExemptionOfMoreThanAYear() {
        assertThat(codes(decide(
                        given(REGISTERED),
                        exemptionGranted("p")
                                .community("c1")
                                .set("from", "2024-01-01")
                                .set("until", "2025-02-01"))))
                .containsExactly("exemption-period");
    }

    @Test
    void anEntryIsVoidedOnce() {
        var voided = entryVoided("p").community("c1").set("voids", "first");
        voided.entry("v1");

        assertThat(codes(decide(given(REGISTERED), voided))).isEmpty();
        assertThat(codes(decide(
                        given(REGISTERED, voided),
                        entryVoided("p").community("c1").set("voids", "first"))))
                .containsExactly("already-voided");
    }

    @Test
    void aTrialBeginsBeforeAnythingElseIsRecorded() {
        assertThat(codes(decide(given(), trialBegun("c1")))).containsExactly("not-registered");
        assertThat(codes(decide(given(REGISTERED), trialBegun("c1")))).isEmpty();
        assertThat(codes(decide(given(REGISTERED, reviewerAppointed("c1")), trialBegun("c1"))))
                .containsExactly("not-at-founding");
        assertThat(codes(decide(given(REGISTERED, trialBegun("c1")), trialBegun("c1"))))
                .containsExactly("not-at-founding");
    }

    @Test
    void onlyACommunityInTrialIsPublishedAndOnlyOnce() {
        assertThat(codes(decide(given(REGISTERED), communityPublished("c1")))).containsExactly("not-in-trial");
        assertThat(codes(decide(given(REGISTERED, reviewerAppointed("c1")), communityPublished("c1"))))
                .containsExactly("not-in-trial");
        assertThat(codes(decide(given(REGISTERED, trialBegun("c1"), published()), communityPublished("c1"))))
                .isEmpty();
        assertThat(codes(decide(
                        given(REGISTERED, trialBegun("c1"), communityPublished("c1")), communityPublished("c1"))))
                .containsExactly("not-in-trial");
        assertThat(codes(decide(given(REGISTERED, trialBegun("c1"), communityPublished("c1")), trialBegun("c1"))))
                .containsExactly("not-at-founding");
    }

    @Test
    void aTrialAndItsEndAreCorrectedButNotVoided() {
        CommunityState state = given(
                REGISTERED,
                trialBegun("c1").entry("begun"),
                communityPublished("c1").entry("end"));

        assertThat(codes(decide(state, voided("begun")))).containsExactly("trial-stands");
        assertThat(codes(decide(state, voided("end")))).containsExactly("trial-stands");
        assertThat(codes(decide(state, voided("first")))).isEmpty();
        assertThat(codes(decide(state, correction("begun", trialBegun("c1").on("2024-02-01")))))
                .isEmpty();
        assertThat(codes(
                        decide(state, correction("end", communityPublished("c1").on("2024-02-01")))))
                .isEmpty();
    }

    private static Sample<?> voided(String entry) {
        return entryVoided("p").community("c1").set("voids", entry);
    }

    private static Sample<?> correction(String entry, Sample<?> with) {
        with.body().remove("community");
        return entryCorrected("p").community("c1").set("corrects", entry).with(with);
    }

    private static Sample<?> published() {
        return rubricPublished("c1")
                .set("rubric", RUBRIC)
                .set("version", ShippedRubric.STARTER.read().version())
                .set("digest", RubricDigest.of(TEXT))
                .set("document", TEXT);
    }

    private static Sample<?> adopted(int version) {
        return rubricAdopted("c1").set("rubric", RUBRIC).set("version", version);
    }

    private static CommunityState given(Sample<?>... samples) {
        CommunityState state = CommunityState.NONE;
        for (Sample<?> sample : samples) {
            state = CommunityDecider.evolve(state, sample.fact());
        }
        return state;
    }

    private static Decision decide(CommunityState state, Sample<?> asked) {
        Fact fact = asked.fact();
        return CommunityDecider.decide(
                CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST, state);
    }

    private static List<Defect> defects(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.defects() : List.of();
    }

    private static List<String> codes(Decision decision) {
        return defects(decision).stream().map(Defect::code).toList();
    }
}
