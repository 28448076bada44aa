package org.waymark.queryside.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.queryside.replay.ReplayDesk.State;
import org.waymark.queryside.replay.ReplayView.Held;
import org.waymark.queryside.replay.ReplayView.Line;
import org.waymark.queryside.replay.ReplayView.Met;

@Timeout(60)
class ReplayDeskTest {

    private static final List<String> THREE = List.of("a", "b", "c");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-10T12:00:00Z"));
    private final ReplayDesk desk = new ReplayDesk(now::get);
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicInteger judged = new AtomicInteger();
    private final AtomicInteger inHand = new AtomicInteger();

    @AfterEach
    void close() {
        held.countDown();
        desk.close();
    }

    private static ReplayDesk.Key key(int number) {
        return new ReplayDesk.Key("tamarack", number, LocalDate.parse("2026-03-10"), null, "digest", null);
    }

    private static Line line(String id) {
        Held none = new Held(null, null, "not-yet");
        return new Line(id, id, none, none, new Met(List.of(), List.of()), List.of());
    }

    private Line judge(String id) {
        judged.incrementAndGet();
        return line(id);
    }

    private Line judgeWhenLetGo(String id) {
        inHand.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return judge(id);
    }

    private State ask(int number, Function<String, Line> judging) {
        return desk.ask(key(number), () -> THREE, judging);
    }

    private State done(int number) {
        State state = ask(number, this::judge);
        while (!(state instanceof State.Done)) {
            state = ask(number, this::judge);
        }
        return state;
    }

    @Test
    void whatIsDoneAtOnceIsAnsweredAtOnceInTheOrderListed() {
        assertThat(ask(1, this::judge))
                .isEqualTo(
                        new State.Done(THREE.stream().map(ReplayDeskTest::line).toList()));
    }

    @Test
    void nobodyIsADoneAnswerToo() {
        assertThat(desk.ask(key(1), List::of, this::judge)).isEqualTo(new State.Done(List.of()));
    }

    @Test
    void whatIsKnownIsNotJudgedAgain() {
        State first = done(1);
        assertThat(done(1)).isEqualTo(first);
        assertThat(judged).hasValue(THREE.size());
        done(2);
        assertThat(judged).hasValue(2 * THREE.size());
    }

    @Test
    void whatTakesLongerSaysHowFarItIs() {
        State state = ask(1, this::judgeWhenLetGo);
        while (state.equals(new State.Running(0, 0))) {
            state = ask(1, this::judgeWhenLetGo);
        }
        assertThat(state).isEqualTo(new State.Running(0, THREE.size()));
        held.countDown();
        assertThat(done(1)).isInstanceOf(State.Done.class);
        assertThat(judged).as("joined, not begun again").hasValue(THREE.size());
    }

    @Test
    void oneMoreThanAFewWaitsAndBeginsWhenOneIsDone() {
        for (int i = 0; i < ReplayDesk.MOST_UNDERWAY; i++) {
            assertThat(ask(i, this::judgeWhenLetGo)).isInstanceOf(State.Running.class);
        }
        assertThat(ask(99, this::judge)).isEqualTo(new State.Waiting());
        held.countDown();
        assertThat(done(99)).isInstanceOf(State.Done.class);
    }

    @Test
    void whatNobodyAsksForAnyMoreMakesRoom() {
        for (int i = 0; i < ReplayDesk.MOST_UNDERWAY; i++) {
            ask(i, this::judgeWhenLetGo);
        }
        now.updateAndGet(time -> time.plus(ReplayRun.FORGOTTEN_AFTER));
        ask(0, this::judgeWhenLetGo);
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(1)));
        assertThat(ask(99, this::judge)).as("on busy threads").isNotEqualTo(new State.Waiting());
        int begun = inHand.get();
        held.countDown();
        assertThat(done(0)).isInstanceOf(State.Done.class);
        assertThat(done(99)).isInstanceOf(State.Done.class);
        assertThat(judged.get())
                .as("the two that were asked for, and what was in hand when the others were given up")
                .isBetween(2 * THREE.size(), 2 * THREE.size() + begun);
    }

    @Test
    void whatBreaksOffIsSaidAndBegunAnew() {
        assertThatThrownBy(() -> {
                    State state = ask(1, id -> {
                        throw new IllegalStateException("broken on purpose");
                    });
                    throw new AssertionError(state);
                })
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("broken on purpose");
        assertThat(done(1)).isInstanceOf(State.Done.class);
    }

    /** Somebody else's question comes between the failure and the next look at it. */
    @Test
    void whatBreaksOffWhenNobodyLooksIsSaidToWhoeverLooksNextAndThenBegunAnew() throws InterruptedException {
        CountDownLatch breaking = new CountDownLatch(1);
        assertThat(ask(1, id -> {
                    judgeWhenLetGo(id);
                    breaking.countDown();
                    throw new IllegalStateException("broken late on purpose");
                }))
                .isInstanceOf(State.Running.class);
        held.countDown();
        breaking.await();
        assertThat(done(2)).isInstanceOf(State.Done.class);
        assertThatThrownBy(() -> done(1))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("broken late on purpose");
        assertThat(done(1)).isInstanceOf(State.Done.class);
    }
}
