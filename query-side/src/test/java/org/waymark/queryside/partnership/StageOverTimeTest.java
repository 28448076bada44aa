package org.waymark.queryside.partnership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;

class StageOverTimeTest {

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Larch.beforeTheCoordinator(given.log());
    }

    @AfterEach
    void close() {
        given.close();
    }

    private StageView stage(Clocks clocks) {
        return given.partnerships().stage("larch", clocks).orElseThrow();
    }

    @Test
    void theMissingEntryMakesTheStage() {
        given.seen(given.log().log().reader().head().position());
        assertThat(stage(Clocks.newest()).standing()).isEqualTo("not-yet");
        given.record(Larch.COORDINATOR);
        StageView now = stage(Clocks.newest());
        assertThat(now.stage()).isEqualTo("emerging");
        assertThat(now.standing()).isEqualTo("good");
        assertThat(now.since()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(now.basis().requireRubric().adopted()).isTrue();
    }

    @Test
    void theStageMovesWhenTimePassesWithNothingLogged() {
        given.record(Larch.COORDINATOR);
        StageView before = stage(Clocks.newest());
        StageView.NextLapse lapse = requireNonNull(before.nextLapse());
        assertThat(lapse.day()).isEqualTo(LocalDate.parse("2026-10-10"));
        assertThat(lapse.failing()).contains("E1.coordinator");
        assertThat(lapse.graceEnds()).isEqualTo(LocalDate.parse("2027-01-08"));
        clock.set("2026-10-11");
        assertThat(stage(Clocks.newest()).standing()).isEqualTo("in-grace");
        clock.set("2027-02-01");
        StageView after = stage(Clocks.newest());
        assertThat(after.standing()).isEqualTo("lapsed");
        assertThat(requireNonNull(after.last()).stage()).isEqualTo("emerging");
        assertThat(after.basis().position()).isEqualTo(before.basis().position());
    }

    @Test
    void aFutureDayIsAnsweredAsIfNothingMoreHappens() {
        given.record(Larch.COORDINATOR);
        assertThat(stage(Clocks.asOf(LocalDate.parse("2026-10-11"))).standing()).isEqualTo("in-grace");
        assertThat(stage(Clocks.asOf(LocalDate.parse("2019-01-01"))).standing()).isEqualTo("not-yet");
    }

    @Test
    void whatWasKnownBeforeTheCoordinatorWasRecordedIsStillAnswered() {
        long before = given.log().log().reader().head().position();
        given.record(Larch.COORDINATOR);
        StageView then = stage(new Clocks("2026-03-10", Long.toString(before), null, null));
        assertThat(then.standing()).isEqualTo("not-yet");
        assertThat(then.basis().position()).isEqualTo(before);
        assertThat(stage(Clocks.asOf(LocalDate.parse("2026-03-10"))).stage()).isEqualTo("emerging");
    }

    @Test
    void theTimelineCoversTheForecastWithoutAGap() {
        given.record(Larch.COORDINATOR);
        TimelineView timeline = given.partnerships()
                .timeline("larch", Clocks.newest(), Audience.OPEN)
                .orElseThrow();
        assertThat(timeline.from()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(timeline.to()).isEqualTo(LocalDate.parse("2029-03-10"));
        assertThat(timeline.stages().getFirst().from()).isEqualTo(timeline.from());
        assertThat(timeline.stages().getLast().to()).isEqualTo(timeline.to());
        assertThat(timeline.stages())
                .extracting(StageStretch::standing)
                .contains("not-yet", "good", "in-grace", "lapsed");
        for (int i = 1; i < timeline.stages().size(); i++) {
            assertThat(timeline.stages().get(i).from())
                    .isEqualTo(timeline.stages().get(i - 1).to());
        }
        assertThat(timeline.indicators()).hasSize(14);
    }
}
