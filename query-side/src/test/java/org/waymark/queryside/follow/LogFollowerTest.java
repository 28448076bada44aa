package org.waymark.queryside.follow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.read.LogReader;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.known.Readers;
import org.waymark.queryside.partnership.PartnershipView;

class LogFollowerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SetClock clock = new SetClock("2026-03-10");

    @TempDir
    private Path directory;

    private static PartnershipView larch(GivenViews given) {
        return given.partnerships()
                .partnership("larch", Clocks.newest(), Audience.SIGNED_IN)
                .orElseThrow();
    }

    @Test
    void theSameLogReadTwiceGivesTheSameViewsAlsoAfterARestart() {
        PartnershipView first;
        try (var given = new GivenViews(directory, clock)) {
            Larch.beforeTheCoordinator(given.log());
            given.record(Larch.COORDINATOR);
            first = larch(given);
        }
        try (var given = new GivenViews(directory, clock)) {
            given.seen(first.stage().basis().position());
            assertThat(larch(given)).isEqualTo(first);
        }
    }

    @Test
    void aSecondInstanceOfTheViewsReadsTheSameWhileTheFirstServes() {
        try (var given = new GivenViews(directory, clock)) {
            Larch.beforeTheCoordinator(given.log());
            long position = given.record(Larch.COORDINATOR);
            var log = given.log().log();
            var second = new Intake(log.reader(), log.newest(), Readers.NONE);
            var follower = new LogFollower(second, log.reader(), new LogSource(log.log(), log.newest()));
            follower.start();
            try {
                assertThat(second.taken().await(position, PATIENCE)).isTrue();
                assertThat(second.ends().newest())
                        .isEqualTo(given.intake().ends().newest());
                assertThat(second.records()
                                .partnership("larch", position)
                                .entries()
                                .list())
                        .isEqualTo(given.intake()
                                .records()
                                .partnership("larch", position)
                                .entries()
                                .list());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                follower.stop();
            }
        }
    }

    @Test
    void aLogThatDoesNotAnswerForAMomentHoldsNothingBack() throws InterruptedException {
        try (var given = new GivenViews(directory, clock)) {
            long position = given.record(Larch.COMMUNITY);
            var flaky = new FlakyLog(given.log().log().log());
            var newest = given.log().log().newest();
            var reader = new LogReader(flaky.log(), newest);
            var intake = new Intake(reader, newest, Readers.NONE);
            var follower = new LogFollower(intake, reader, new LogSource(given.log().log().log(), newest));
            flaky.refuse("containing", 1);
            follower.start();
            try {
                assertThat(intake.taken().await(position, PATIENCE))
                        .as("no further entry is needed to finish the last commit")
                        .isTrue();
                assertThat(flaky.refused()).isEqualTo(1);

                var health = new ViewsHealth(intake, follower);
                for (int i = 0; i < 100 && follower.trouble().isPresent(); i++) {
                    Thread.sleep(50); // the processor says that it goes on when its next look at the log is done
                }
                flaky.refuse("head", 1);
                assertThat(requireNonNull(health.health()).getDetails()).containsKey("reason");
                Health after = requireNonNull(health.health());
                assertThat(after.getStatus()).isEqualTo(Status.UP);
                assertThat(after.getDetails()).doesNotContainKey("reason");
            } finally {
                follower.stop();
            }
        }
    }

    @Test
    void healthIsUpOnceTheViewsHaveCaughtUp() {
        try (var given = new GivenViews(directory, clock)) {
            given.record(Larch.COMMUNITY);
            Health health = requireNonNull(given.bean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("position", 1L).containsEntry("entriesBehind", 0L);
        }
    }

    @Test
    void anEntryThatCannotBeReadIsSetAsideAndTold() throws Exception {
        try (var given = new GivenViews(directory, clock)) {
            Larch.beforeTheCoordinator(given.log());
            long position = given.log()
                    .recordRaw(
                            "from-the-future",
                            "ChampionAdded",
                            "partnership:other",
                            "{\"entry\":\"from-the-future\",\"moon\":true}");
            given.seen(given.record(Larch.COORDINATOR));

            assertThat(larch(given).stage().basis().position()).isGreaterThan(position);
            Health health = requireNonNull(given.bean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(String.valueOf(health.getDetails().get("unreadable"))).contains(position + "=", "moon");
            assertThat(larch(given).stage().freshness().unread()).isEmpty();
        }
    }

    @Test
    void aLogThatSomebodyChangedStopsTheViewsAndHealthSaysWhy() throws Exception {
        try (var log = new GivenLog(directory, clock, "log-of-tests")) {
            Larch.beforeTheCoordinator(log);
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("log.db"));
                var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE commits SET prev_hash = zeroblob(32) WHERE number = 3");
        }
        try (var given = new GivenViews(directory, clock)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (given.follower().reason().isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            assertThat(given.follower().isRunning()).isFalse();
            Health health = requireNonNull(given.bean(HealthIndicator.class).health());
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(String.valueOf(health.getDetails().get("reason"))).contains("Commit 3");
        }
    }
}
