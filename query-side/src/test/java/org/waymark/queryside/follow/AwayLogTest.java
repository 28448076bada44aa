package org.waymark.queryside.follow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.known.Readers;

/** The views on a log that another process writes and that does not always answer. */
class AwayLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private final AtomicBoolean away = new AtomicBoolean();
    private final PositionGate ownGate = new PositionGate(0);

    @SuppressWarnings("NullAway.Init")
    private GivenLog writer;

    @SuppressWarnings("NullAway.Init")
    private LogReader reader;

    @SuppressWarnings("NullAway.Init")
    private Intake intake;

    @SuppressWarnings("NullAway.Init")
    private LogFollower follower;

    @BeforeEach
    void begin() {
        writer = new GivenLog(directory, new SetClock("2026-03-10"), "log-of-tests");
        CommitLog log = sometimesAway(writer.log().log());
        reader = new LogReader(log, ownGate);
        intake = new Intake(reader, ownGate, Readers.NONE);
        follower = new LogFollower(intake, reader, new LogSource(log, ownGate));
    }

    @AfterEach
    void end() {
        follower.stop();
        writer.close();
    }

    @Test
    void awayAtTheStartTheViewsWaitAndThenReadEverything() throws InterruptedException {
        Larch.beforeTheCoordinator(writer);
        long position = writer.record(Larch.COORDINATOR);
        away.set(true);
        follower.start();
        Thread.sleep(PatientStream.PAUSE.multipliedBy(2));
        assertThat(follower.catchingUp().isDone()).isFalse();
        assertThat(follower.reason()).isEmpty();
        assertThat(health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThatThrownBy(() -> intake.ends().newest()).isInstanceOf(LogUnavailableException.class);

        away.set(false);
        assertThat(intake.taken().await(position, PATIENCE)).isTrue();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!follower.catchingUp().isDone() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(follower.catchingUp().goal()).isPositive();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void awayLaterTheViewsStayAndGoOnSoon() throws InterruptedException {
        long first = writer.record(Larch.COMMUNITY);
        follower.start();
        assertThat(intake.taken().await(first, PATIENCE)).isTrue();
        away.set(true);
        long second = writer.record(Larch.REVIEWER);
        assertThat(intake.taken().await(second, PatientStream.PAUSE.multipliedBy(2)))
                .isFalse();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsKey("reason");

        away.set(false);
        assertThat(intake.taken().await(second, PatientStream.PAUSE.plus(Duration.ofSeconds(5))))
                .isTrue();
        assertThat(health().getDetails()).containsEntry("entriesBehind", 0L);
    }

    @Test
    void anEmptyLogThatCameLateIsReadOnce() {
        away.set(true);
        follower.start();
        assertThat(follower.catchingUp().isDone()).isFalse();
        away.set(false);
        assertThat(follower.catchingUp().isDone()).isTrue();
    }

    @Test
    void whatIsReadTellsHowFarTheLogIsKnownToGo() {
        long position = writer.record(Larch.COMMUNITY);
        assertThat(ownGate.reached()).isZero();
        assertThat(reader.follow().next(10)).isNotEmpty();
        assertThat(ownGate.reached()).isEqualTo(position);
        long next = writer.record(Larch.REVIEWER);
        assertThat(reader.head().position()).isEqualTo(next);
        assertThat(ownGate.reached()).isEqualTo(next);
    }

    private Health health() {
        return requireNonNull(new ViewsHealth(intake, follower).health());
    }

    private CommitLog sometimesAway(CommitLog log) {
        return (CommitLog) Proxy.newProxyInstance(
                CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new LogUnavailableException("away, as this test wants it");
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
