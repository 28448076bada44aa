package org.waymark.queryside.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.registry.Defect;

class MomentsTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void threeCommits(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        given.record(Larch.COMMUNITY, Larch.REVIEWER);
        clock.set("2026-03-11");
        given.record(Larch.REGISTERED);
        clock.set("2026-03-12");
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Moment resolve(@Nullable String asOf, @Nullable String knownAt, @Nullable String knownOn) {
        return given.bean(Moments.class).resolve(new Clocks(asOf, knownAt, knownOn, null), DENVER);
    }

    @Test
    void byDefaultTodayInTheZoneAndTheNewestCommit() {
        Moment moment = resolve(null, null, null);
        assertThat(moment.position()).isEqualTo(4);
        assertThat(moment.asOf()).isEqualTo(LocalDate.parse("2026-03-12"));
        assertThat(moment.freshness()).isEqualTo(new Freshness(false, 0, false, 0, moment.today(), List.of()));
    }

    @Test
    void anInstantIsResolvedToTheCommitBeforeIt() {
        assertThat(resolve(null, "2026-03-11T11:59:59.999Z", null).position()).isEqualTo(2);
        assertThat(resolve(null, "2026-03-11T12:00:00Z", null).position()).isEqualTo(3);
        assertThat(resolve(null, "2020-01-01T00:00:00Z", null).position()).isEqualTo(0);
        assertThat(resolve(null, "2026-03-11T12:00:00Z", null).freshness().provisional())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1899-12-31", "2036-03-13"})
    void aDayOutOfReachIsRefused(String day) {
        assertThatThrownBy(() -> resolve(day, null, null)).isInstanceOfSatisfying(ClockException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(ClockException.Kind.MALFORMED);
            assertThat(refused.defects()).extracting(Defect::field).containsExactly("asOf");
        });
        assertThat(resolve("2036-03-12", null, null).asOf()).isEqualTo(LocalDate.parse("2036-03-12"));
    }

    @Test
    void nobodyWaitsForAPositionThatTheLogDoesNotHave() {
        long before = System.nanoTime();
        Moment moment = given.bean(Moments.class).resolve(new Clocks(null, null, null, "999999999"), DENVER);
        assertThat(moment.freshness().catchingUp()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Moments.LONGEST_WAIT);
    }

    @Test
    void anInstantNotYetPastIsProvisional() {
        assertThat(resolve(null, "2030-01-01T00:00:00Z", null).freshness().provisional())
                .isTrue();
    }

    @Test
    void aDayStandsForItsEndInTheZone() {
        assertThat(resolve(null, null, "2026-03-10").position()).isEqualTo(2);
        assertThat(resolve(null, null, "2026-03-11").position()).isEqualTo(3);
        assertThat(resolve(null, null, "2026-03-12").freshness().provisional()).isTrue();
        assertThat(resolve(null, "2026-03-11", null).position()).isEqualTo(3);
    }

    @Test
    void aBasisIsFoundAgain() {
        Moment then = resolve(null, "3", null);
        String pinned = "log-of-tests:3:" + then.known().hash().hex();
        assertThat(resolve(null, pinned, null).known()).isEqualTo(then.known());
    }

    @Test
    void anUnknownBasisIsRefusedWithARemedy() {
        refused("99", ClockException.Kind.UNKNOWN_BASIS, "unknown-basis");
        refused("1", ClockException.Kind.UNKNOWN_BASIS, "inside-commit");
        refused("other:3:" + "a".repeat(64), ClockException.Kind.OTHER_LOG, "other-log");
        refused("log-of-tests:3:" + "a".repeat(64), ClockException.Kind.OTHER_LOG, "other-hash");
        refused("yesterday", ClockException.Kind.MALFORMED, "invalid");
    }

    private void refused(String knownAt, ClockException.Kind kind, String code) {
        assertThatThrownBy(() -> resolve(null, knownAt, null)).isInstanceOfSatisfying(ClockException.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.defects()).singleElement().satisfies(defect -> {
                assertThat(defect.code()).isEqualTo(code);
                assertThat(defect.remedy()).isNotBlank();
            });
        });
    }

    @Test
    void allMalformedClocksAreSaidAtOnce() {
        assertThatThrownBy(() -> resolve("30 June", "3", "2026-13-01"))
                .isInstanceOfSatisfying(
                        ClockException.class,
                        problem -> assertThat(problem.defects())
                                .extracting(Defect::field)
                                .containsExactly("asOf", "knownOn"));
        assertThatThrownBy(() -> resolve(null, "3", "2026-03-01")).hasMessageContaining("give one of the two");
    }

    @Test
    void aPositionThatNeverComesIsWaitedForAndThenSaid() {
        Moment moment = given.bean(Moments.class).resolve(Clocks.newest().atLeast(5), DENVER);
        assertThat(moment.freshness().catchingUp()).isTrue();
        assertThat(moment.position()).isEqualTo(4);
    }
}
