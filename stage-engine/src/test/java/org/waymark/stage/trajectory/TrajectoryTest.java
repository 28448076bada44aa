package org.waymark.stage.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.stage.StageStanding;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline;

class TrajectoryTest {

    private static final LocalDate LAUNCH = LocalDate.of(2020, 1, 31);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

    private static final Timeline<StageStanding> NOT_YET = Timeline.of(new StageStanding(null, Kind.NOT_YET));

    private static Timeline<StageStanding> with(
            Timeline<StageStanding> timeline, String from, String to, @Nullable String stage, Kind kind) {
        var days = new Interval(LocalDate.parse(from), LocalDate.parse(to));
        return timeline.overlaid(DaySet.covering(List.of(days)), new StageStanding(stage, kind));
    }

    private static Trajectory of(Timeline<StageStanding> timeline) {
        return Trajectory.of(timeline, "active", LAUNCH, LAST);
    }

    @Test
    void whoeverIsNotThereYetIsWatchedForTheMonthsCompleted() {
        Trajectory way = of(with(NOT_YET, "2020-02-01", "2023-01-01", "emerging", Kind.GOOD));
        assertThat(way.reaching()).isEqualTo(new Observation(52, false));
        assertThat(way.keeping()).isNull();
    }

    @Test
    void itCountsAtTheEndOfTheMonthInWhichItCame() {
        assertThat(reaching("2020-02-29")).isEqualTo(new Observation(1, true));
        assertThat(reaching("2020-03-31")).isEqualTo(new Observation(2, true));
        assertThat(reaching("2020-04-01")).isEqualTo(new Observation(3, true));
        assertThat(reaching("2020-01-31")).isEqualTo(new Observation(0, true));
        assertThat(reaching("2019-05-01")).isEqualTo(new Observation(0, true));
        assertThat(reaching("2024-06-30").came()).isTrue();
        assertThat(reaching("2024-07-01").came()).isFalse();
    }

    private static Observation reaching(String day) {
        return of(with(NOT_YET, day, "2026-01-01", "active", Kind.GOOD)).reaching();
    }

    @Test
    void theFirstStayEndsWithItsGraceAndALaterOneIsNotLookedAt() {
        var timeline = with(NOT_YET, "2021-03-01", "2022-03-01", "active", Kind.GOOD);
        timeline = with(timeline, "2022-03-01", "2022-05-30", "active", Kind.IN_GRACE);
        timeline = with(timeline, "2022-05-30", "2023-01-01", null, Kind.LAPSED);
        timeline = with(timeline, "2023-01-01", "2026-01-01", "active", Kind.GOOD);
        assertThat(of(timeline).keeping()).isEqualTo(new Observation(15, true));
    }

    @Test
    void aStayThatGoesOnIsWatchedUntilTheLastDay() {
        var timeline = with(NOT_YET, "2024-01-01", "2024-07-01", "active", Kind.GOOD);
        assertThat(of(timeline).keeping()).isEqualTo(new Observation(5, false));
        assertThat(of(with(timeline, "2024-06-30", "2026-01-01", null, Kind.LAPSED))
                        .keeping())
                .isEqualTo(new Observation(6, true));
    }

    @Test
    void closingLosesTheStageAndSuccessionDoesNot() {
        var active = with(NOT_YET, "2021-03-01", "2022-03-15", "active", Kind.GOOD);
        assertThat(of(with(active, "2022-03-15", "2030-01-01", null, Kind.CLOSED))
                        .keeping())
                .isEqualTo(new Observation(13, true));
        assertThat(of(with(active, "2022-03-15", "2030-01-01", null, Kind.SUCCEEDED))
                        .keeping())
                .isEqualTo(new Observation(12, false));
    }
}
