package org.waymark.queryside.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.waymark.queryside.replay.ReplayView.Held;
import org.waymark.queryside.replay.ReplayView.Line;
import org.waymark.queryside.replay.ReplayView.Met;

/** What is queued is run here by hand, as one thread would. */
class ReplayRunTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-10T12:00:00Z"));
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<String> judged = new ArrayList<>();

    private ReplayRun started(String... ids) {
        var run = new ReplayRun(() -> List.of(ids), this::judge, now::get);
        run.start(queue::add, 1);
        return run;
    }

    private Line judge(String id) {
        judged.add(id);
        Held none = new Held(null, null, "not-yet");
        return new Line(id, id, none, none, new Met(List.of(), List.of()), List.of());
    }

    private void work() {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    @Test
    void runsTakeTurnsAPartnershipEach() {
        ReplayRun one = started("a1", "a2", "a3");
        ReplayRun other = started("b1", "b2");
        work();
        assertThat(judged).containsExactly("a1", "b1", "a2", "b2", "a3");
        assertThat(one.lines().join()).extracting(Line::partnership).containsExactly("a1", "a2", "a3");
        assertThat(other.lines().join()).hasSize(2);
    }

    @Test
    void whatNobodyAsksForIsGivenUpWithoutAnybodyAskingForAnother() {
        ReplayRun forgotten = started("a1", "a2");
        ReplayRun asked = started("b1", "b2");
        now.updateAndGet(time -> time.plus(ReplayRun.FORGOTTEN_AFTER).plus(Duration.ofSeconds(1)));
        asked.ask();
        work();
        assertThat(judged).containsExactly("b1", "b2");
        assertThat(forgotten.lines()).isCancelled();
        assertThat(asked.lines()).isCompleted();
    }
}
