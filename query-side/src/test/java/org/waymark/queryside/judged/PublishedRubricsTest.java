package org.waymark.queryside.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;

class PublishedRubricsTest {

    /** The starter under a name of its own, with one label changed. */
    private static final String OWN = ShippedRubric.STARTER
            .text()
            .replaceFirst("(?m)^rubric: .*$", "rubric: coast-rules")
            .replace("Support team", "Backbone team");

    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, new SetClock("2026-03-10"));
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Rubrics rubrics() {
        return given.bean(Rubrics.class);
    }

    private void publishAndAdopt() {
        given.record(Larch.published("tamarack", OWN));
        given.record(
                "{'fact':'RubricAdopted','entry':'adopted','community':'tamarack','on':'2026-02-01','rubric':'coast-rules','version':1,'from':'2026-02-01'}");
    }

    @Test
    void aCommunityListsWhatItPublishedAdoptedOrNot() {
        publishAndAdopt();
        String second = OWN.replaceFirst("(?m)^version: .*$", "version: 2");
        given.record(Larch.published("tamarack", second));
        Rubric starter = ShippedRubric.STARTER.read();
        String title = starter.title();
        assertThat(given.communities().rubrics("tamarack"))
                .containsExactly(
                        new RubricLine(
                                starter.id(), 1, title, starter.digest(), List.of(LocalDate.parse("2026-01-01"))),
                        new RubricLine(
                                "coast-rules", 1, title, RubricDigest.of(OWN), List.of(LocalDate.parse("2026-02-01"))),
                        new RubricLine("coast-rules", 2, title, RubricDigest.of(second), List.of()));
    }

    @Test
    void knowsTheShippedOnesAndNoOther() {
        for (ShippedRubric shipped : ShippedRubric.values()) {
            Rubric rubric = shipped.read();
            assertThat(rubrics().named(rubric.id(), 1))
                    .extracting(Rubric::digest)
                    .containsExactly(rubric.digest());
            assertThat(rubrics().at(rubric.digest())).contains(rubric);
        }
        assertThat(rubrics().named("coast-rules", 1)).isEmpty();
        assertThat(rubrics().at(RubricDigest.of(OWN))).isEmpty();
    }

    @Test
    void tellsTextsOfOneNameApartByTheirDigest() {
        publishAndAdopt();
        String another = OWN.replace("Backbone team", "Anchor team");
        given.record(
                "{'fact':'CommunityRegistered','entry':'k1','community':'coast','on':'2026-01-01','name':'Coast','zone':'America/Denver'}",
                Larch.published("coast", another));

        assertThat(rubrics().named("coast-rules", 1))
                .extracting(Rubric::digest)
                .containsExactlyInAnyOrder(RubricDigest.of(OWN), RubricDigest.of(another));
        assertThat(label(RubricDigest.of(OWN))).isEqualTo("Backbone team");
        assertThat(label(RubricDigest.of(another))).isEqualTo("Anchor team");
        assertThatThrownBy(() -> ForcedRubric.of(forcing("coast-rules/1"), rubrics()))
                .isInstanceOf(ClockException.class)
                .hasMessageContaining(RubricDigest.of(another))
                .hasMessageContaining(RubricDigest.of(OWN));
    }

    private String label(String digest) {
        return rubrics().at(digest).orElseThrow().indicator("E2").orElseThrow().label();
    }

    private static Clocks forcing(String rubric) {
        return new Clocks(null, null, null, null, rubric);
    }

    @Test
    void whatWasVoidedStillJudgesForWhoeverNamesItsDigest() {
        publishAndAdopt();
        String digest = RubricDigest.of(OWN);
        given.record("{'fact':'EntryVoided','entry':'v1','community':'tamarack','voids':'published-tamarack-" + digest
                + "','reason':'A slip.'}");
        assertThat(rubrics().named("coast-rules", 1)).isEmpty();
        assertThat(rubrics().at(digest)).isPresent();
        assertThat(judging(forcing(digest)).forced()).isTrue();
        assertThat(judging(Clocks.newest()).id()).isEqualTo("waymark-starter");
    }

    @Test
    void whereNoneWasAdoptedTheOneThatJudgesCaseFilesJudges() {
        given.record(
                "{'fact':'PartnershipRegistered','entry':'q1','partnership':'alone','on':'2026-01-05','name':'Alone','community':'none'}");
        RubricRef judging = given.partnerships()
                .stage("alone", Clocks.newest())
                .orElseThrow()
                .basis()
                .requireRubric();
        assertThat(judging.digest()).isEqualTo(ShippedRubric.DEFAULT.read().digest());
        assertThat(judging.adopted()).isFalse();
        assertThat(judging.forced()).isFalse();
    }

    @Test
    void knowsWhatACommunityPublished() {
        publishAndAdopt();

        assertThat(rubrics().named("coast-rules", 1)).extracting(Rubric::digest).containsExactly(RubricDigest.of(OWN));
        assertThat(rubrics()
                        .of(judging(Clocks.newest()))
                        .indicator("E2")
                        .orElseThrow()
                        .label())
                .isEqualTo("Backbone team");
    }

    private RubricRef judging(Clocks clocks) {
        return given.partnerships().stage("larch", clocks).orElseThrow().basis().requireRubric();
    }

    @Test
    void whatLapsesGoesByItsShortLabel() {
        var row = given.communities()
                .board("tamarack", Clocks.newest())
                .orElseThrow()
                .rows()
                .getFirst();

        assertThat(row.lapsing()).isNotEmpty().allMatch(label -> label.matches("[EA]\\d [A-Z].*"));
    }

    @Test
    void reviewersAreThoseWhoWereAppointedAndNotEnded() {
        LocalDate day = LocalDate.parse("2026-03-10");
        assertThat(given.communities().reviewers("tamarack", day)).containsExactly("rita");
        assertThat(given.communities().reviewers("tamarack", LocalDate.parse("2025-12-31")))
                .isEmpty();
        given.record("{'fact':'ReviewerEnded','entry':'c3','community':'tamarack','on':'2026-03-01','person':'rita'}");
        assertThat(given.communities().reviewers("tamarack", day)).isEmpty();
    }
}
