package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.log.Drafting.commit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.Appender;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Landed;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;
import org.waymark.log.draft.AppendOutcome.Refused;

/** A database that is away at the start, goes away, or swallows replies: nothing is lost, nothing doubled. */
@SuppressWarnings("NullAway.Init")
class MongoOutageTest {
    /** Appends that were answered before the cut; those under way then may end in any honest way. */
    private static final int SURELY_LANDED = 15;

    private FakeMongo server;
    private SharedLog log;

    @BeforeEach
    void open() {
        server = new FakeMongo();
        server.proxy.cut();
        log = SharedLog.open(
                server.settings("log"),
                Clock.systemUTC(),
                () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH),
                null);
    }

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    @Test
    void awayAtTheStartIsAStateThatPasses() {
        Awaiting.state(log.database(), MongoState.Kind.AWAY);
        assertThat(log.state().reason()).contains("127.0.0.1:" + server.proxy.port(), "asked again");
        assertThat(log.appender().obstacle()).isPresent();
        assertThat(append(log.appender(), "c1").join())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.UNAVAILABLE));
        assertThatThrownBy(() -> log.reader().head()).isInstanceOf(LogUnavailableException.class);

        server.proxy.mend();
        Awaiting.ready(log.database());
        assertThat(log.appender().obstacle()).isEmpty();
        assertThat(append(log.appender(), "c1").join()).isInstanceOf(Appended.class);
    }

    @Test
    void goingAwayAndComingBackLosesNothingAndDoublesNothing() throws InterruptedException {
        server.proxy.mend();
        Awaiting.ready(log.database());
        List<CompletableFuture<AppendOutcome>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(append(log.appender(), "c" + i));
            if (i == 20) {
                answers.subList(0, SURELY_LANDED).forEach(CompletableFuture::join);
                server.proxy.cut();
            }
            if (i == 40) {
                server.proxy.mend();
                Awaiting.ready(log.database());
            }
            Thread.sleep(5);
        }

        List<AppendOutcome> outcomes =
                answers.stream().map(CompletableFuture::join).toList();
        long landed = outcomes.stream().filter(Landed.class::isInstance).count();
        long unknown =
                outcomes.stream().filter(OutcomeUnknown.class::isInstance).count();
        assertThat(landed).isGreaterThanOrEqualTo(SURELY_LANDED);
        List<Commit> stored = Awaiting.answered(() -> log.log().read(1, 100));
        assertThat(stored).hasSizeBetween((int) landed, (int) (landed + unknown));
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Landed
                        || outcome instanceof OutcomeUnknown
                        || (outcome instanceof Refused refused && refused.code() == Code.UNAVAILABLE));
        chainHolds();
    }

    @Test
    void attack4_aSwallowedReplyIsAskedForAtTheSameNumber() {
        server.proxy.mend();
        Awaiting.ready(log.database());
        assertThat(append(log.appender(), "c1").join()).isInstanceOf(Appended.class);
        for (int i = 2; i < 6; i++) {
            server.proxy.swallowReplies(1);
            assertThat(append(log.appender(), "c" + i).join()).isInstanceOf(Appended.class);
        }
        assertThat(log.log().read(1, 100)).hasSize(5);
        chainHolds();
    }

    private void chainHolds() {
        ChainCheck check = ChainCheck.from(Awaiting.answered(() -> log.log().genesis()));
        Awaiting.answered(() -> log.log().read(1, 100)).forEach(check::accept);
    }

    private static CompletableFuture<AppendOutcome> append(Appender appender, String id) {
        return appender.append(commit(id).on("stream-of-" + id, 0, 1).draft());
    }
}
