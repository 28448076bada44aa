package org.waymark.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.waymark.log.Bytes;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.LogId;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.append.deliver.Trouble;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;

/** Whoever hands in a draft is answered, and an operator hears why nothing is written. */
@SuppressWarnings("NullAway.Init")
@Timeout(25) // less than a caller's deadline: nobody is answered by the passing of time alone
class AppendQueueTest {
    @TempDir
    private Path directory;

    private SqliteLog real;
    private FaultyLog faulty;

    @BeforeEach
    void open() {
        real = SqliteLogFile.openForWriting(directory, () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH));
        faulty = new FaultyLog(real);
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void aDraftThatComesAfterAllThatWaitedWereRefusedIsRefusedToo() throws Exception {
        var start = new CountDownLatch(1);
        var atTheDoor = new CountDownLatch(1);
        var late = new LinkedBlockingQueue<Pending>() {
            @Override
            public boolean offer(Pending pending) {
                atTheDoor.countDown();
                try {
                    return start.await(20, TimeUnit.SECONDS) && super.offer(pending);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        var newest = new PositionGate(0);
        var metrics = new AppendMetrics(null);
        var protocol = new AppendProtocol(real, Clock.systemUTC(), newest, metrics, Thread::sleep);
        var queue = new AppendQueue(protocol, new IndexWatch(real), newest, metrics, late);
        var pending = new Pending(
                commit("c1").on("a", 0, 1).draft(), new BodyDigest(real::bodyKey).of(Bytes.utf8("b")), List.of());

        Thread caller = Thread.ofPlatform().start(() -> queue.add(pending));
        atTheDoor.await();
        queue.close();
        start.countDown();
        caller.join();

        assertThat(pending.answer().get(5, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.CLOSED));
        assertThat(real.head()).isEmpty();
    }

    @Test
    void anErrorEndsWritingAndEverybodyHearsItAtOnce() {
        faulty.then(commits -> {
            throw new NoClassDefFoundError("half an installation");
        });
        try (Appender appender = appender()) {
            assertThat(appender.obstacle()).isEmpty();
            assertThat(append(appender, "c1")).isInstanceOf(OutcomeUnknown.class);
            assertThat(append(appender, "c2")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo(Code.UNAVAILABLE);
                assertThat(refused.message()).contains("half an installation", "not written", "Start Waymark anew");
            });
            assertThat(appender.obstacle().map(Refused::message).orElseThrow()).contains("half an installation");
        }
    }

    @Test
    void whyAWriteIsNotSettledIsToldOnceAndAsLongAsItLasts() {
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        var logger = (Logger) LoggerFactory.getLogger(Trouble.class);
        logger.addAppender(told);
        logger.setLevel(Level.INFO);
        List<Optional<Refused>> seen = new ArrayList<>();
        try (Appender appender = appender()) {
            faulty.then(commits -> new InsertOutcome.Unknown("no primary after 10 ms"))
                    .then(commits -> new InsertOutcome.Unknown("no primary after 12 ms"))
                    .then(commits -> {
                        seen.add(appender.obstacle());
                        return new InsertOutcome.Unknown("the file is read-only");
                    });
            assertThat(append(appender, "c1")).isInstanceOf(Appended.class);
            assertThat(appender.obstacle()).isEmpty();
        } finally {
            logger.detachAppender(told);
        }
        assertThat(seen.getFirst().map(Refused::message).orElseThrow()).contains("no primary after 12 ms");
        assertThat(told.list)
                .filteredOn(event -> event.getLevel() == Level.WARN)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        first -> assertThat(first).contains("no primary after 10 ms"),
                        second -> assertThat(second).contains("the file is read-only"));
        assertThat(told.list.getLast().getFormattedMessage()).isEqualTo("Writes are settled again");
    }

    private static AppendOutcome append(Appender appender, String id) {
        return appender.append(commit(id).on(id, 0, 1).draft()).join();
    }

    private Appender appender() {
        return new Appender(faulty.log(), Clock.systemUTC(), new PositionGate(0), null);
    }
}
