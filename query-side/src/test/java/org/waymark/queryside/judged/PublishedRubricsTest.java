package org.waymark.queryside.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
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
        String published = JsonMapper.shared()
                .createObjectNode()
                .put("fact", "RubricPublished")
                .put("entry", "r1")
                .put("community", "tamarack")
                .put("on", "2026-02-01")
                .put("rubric", "coast-rules")
                .put("version", 1)
                .put("digest", RubricDigest.of(OWN))
                .put("document", OWN)
                .toString();
        given.record(
                published,
                "{'fact':'RubricAdopted','entry':'r2','community':'tamarack','on':'2026-02-01','rubric':'coast-rules','version':1,'from':'2026-02-01'}");
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
                .rubric();
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
