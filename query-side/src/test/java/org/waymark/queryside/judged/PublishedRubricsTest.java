package org.waymark.queryside.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.json.JsonMapper;

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
        publish(1, OWN);
        given.record(
                "{'fact':'RubricAdopted','entry':'adopted','community':'tamarack','on':'2026-02-01','rubric':'coast-rules','version':1,'from':'2026-02-01'}");
    }

    private void publish(int version, String document) {
        given.record(JsonMapper.shared()
                .createObjectNode()
                .put("fact", "RubricPublished")
                .put("entry", "published-" + version)
                .put("community", "tamarack")
                .put("on", "2026-02-01")
                .put("rubric", "coast-rules")
                .put("version", version)
                .put("digest", RubricDigest.of(document))
                .put("document", document)
                .toString());
    }

    @Test
    void aCommunityListsWhatItPublishedAdoptedOrNot() {
        assertThat(given.communities().rubrics("tamarack")).isEmpty();
        publishAndAdopt();
        publish(2, OWN.replaceFirst("(?m)^version: .*$", "version: 2"));
        String title = ShippedRubric.STARTER.read().title();
        assertThat(given.communities().rubrics("tamarack"))
                .containsExactly(
                        new RubricLine("coast-rules", 1, title, List.of(LocalDate.parse("2026-02-01"))),
                        new RubricLine("coast-rules", 2, title, List.of()));
    }

    @Test
    void knowsTheShippedOneAndNoOther() {
        assertThat(rubrics().find(ShippedRubric.STARTER.read().id(), 1)).isPresent();
        assertThat(rubrics().find("coast-rules", 1)).isEmpty();
    }

    @Test
    void knowsWhatACommunityPublished() {
        publishAndAdopt();

        assertThat(rubrics().find("coast-rules", 1).orElseThrow().digest()).isEqualTo(RubricDigest.of(OWN));
        var judging = given.partnerships()
                .stage("larch", Clocks.newest())
                .orElseThrow()
                .basis()
                .requireRubric();
        assertThat(rubrics().of(judging).indicator("E2").orElseThrow().label()).isEqualTo("Backbone team");
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
