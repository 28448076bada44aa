package org.waymark.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.axon.stream.Recorded;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.sqlite.EmbeddedLog;

/** The event store under Axon's units of work and processors. */
@SuppressWarnings("NullAway.Init")
class WaymarkEventStoreTest {
    /** A fact of the tests' own domain. */
    record Noted(String who, String textId) {}

    @TempDir
    private Path directory;

    private EmbeddedLog log;
    private WaymarkEventStore store;

    @BeforeEach
    void open() {
        log = EmbeddedLog.open(
                directory, Clock.systemUTC(), () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH), null);
        store = WaymarkEventStore.on(WaymarkEventStorageEngine.builder()
                .log(log.log(), log.appender(), log.newest())
                .eventSerializer(new NamedPayloadSerializer(
                        new NotedCodec(), Jackson3Serializer.builder().build()))
                .build());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void attack16_oneUnitOfWorkIsOneCommitHoweverOftenItPublishes() {
        CommitContext context = context("c1").withPart("t1", "Ana").withPart("t2", "Eve");
        commit(context, () -> {
            store.publish(noted("a", 0, "t1"));
            store.publish(noted("b", 0, "t2"), noted("a", 1, "t1"));
            // published while the others are being prepared, as Axon's aggregates do
            CurrentUnitOfWork.get().onPrepareCommit(u -> store.publish(noted("b", 1, "t2")));
        });

        Commit one = log.log().head().orElseThrow();
        assertThat(one.number()).isEqualTo(1);
        assertThat(one.n()).isEqualTo(4);
        assertThat(one.commitId()).isEqualTo("c1");
        assertThat(one.actor()).isEqualTo("ana");
        assertThat(context.landed()).hasValueSatisfying(landed -> {
            assertThat(landed.position()).isEqualTo(4);
            assertThat(landed.hash()).isEqualTo(one.hash());
        });
        assertThat(one.events().getFirst().type()).isEqualTo("Noted");
        assertThat(one.events().getFirst().payload().text()).isEqualTo("{\"who\":\"a\",\"text\":{\"part\":\"t1\"}}");
        assertThat(one.events().getFirst().parts()).hasSize(1);
        assertThat(log.log().partText("t1")).contains("Ana");
    }

    @Test
    void aNestedUnitOfWorkIsPartOfItsRootsCommit() {
        commit(context("c1").withPart("t1", "x"), () -> {
            store.publish(noted("a", 0, "t1"));
            DefaultUnitOfWork<EventMessage<?>> nested = DefaultUnitOfWork.startAndGet(noted("n", 0, "t1"));
            store.publish(noted("b", 0, "t1"));
            nested.commit();
            assertThat(log.reader().head().commit()).isZero();
        });
        assertThat(log.log().head().orElseThrow().n()).isEqualTo(2);
    }

    @Test
    void aUnitOfWorkRolledBackLeavesNothing() {
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(noted("a", 0, "t1"));
        context("c1").withPart("t1", "x").attachTo(unit);
        store.publish(noted("a", 0, "t1"));
        unit.rollback();
        assertThat(log.reader().head().position()).isZero();
        assertThat(log.log().partText("t1")).isEmpty();
    }

    @Test
    void readMessagesSayWhereTheyAreInTheLog() {
        commit(context("c1").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1")));
        commit(context("c2").withPart("t2", "y"), () -> store.publish(noted("a", 1, "t2")));

        List<? extends DomainEventMessage<?>> events =
                store.readEvents("a").asStream().toList();
        assertThat(events.stream().<Object>map(EventMessage::getPayload))
                .containsExactly(new Noted("a", "t1"), new Noted("a", "t2"));
        assertThat(Recorded.of(events.get(1)).position()).isEqualTo(2);
        assertThat(Recorded.of(events.get(1)).commitId()).isEqualTo("c2");
        assertThat(Recorded.of(events.get(1)).actor()).isEqualTo("ana");
        assertThat(store.readEvents("a", 1).asStream().toList()).hasSize(1);
        assertThat(store.lastSequenceNumberFor("a")).contains(1L);
        assertThat(store.lastSequenceNumberFor("b")).isEmpty();
    }

    @Test
    void aLostRaceIsAConcurrencyException() {
        commit(context("c1").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1"), noted("a", 1, "t1")));
        CommitContext loser = context("c2").withPart("t1", "x");
        assertThatThrownBy(() -> commit(loser, () -> store.publish(noted("a", 1, "t1"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(loser.landed()).isEmpty();
    }

    @Test
    void theSameCommandAgainIsKnownAndRollsTheUnitOfWorkBack() {
        commit(context("c1").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1")));
        CommitContext again = context("c1").withPart("t1", "x");
        assertThatThrownBy(() -> commit(again, () -> store.publish(noted("a", 1, "t1"))))
                .isInstanceOfSatisfying(
                        CommitException.AlreadyLanded.class,
                        e -> assertThat(e.position()).isEqualTo(1));
        assertThat(again.outcome().orElseThrow()).isInstanceOf(Known.class);
        assertThat(again.landed())
                .hasValueSatisfying(landed -> assertThat(landed.position()).isEqualTo(1));

        CommitContext other =
                CommitContext.of("c1", Bytes.utf8("another body"), "ana").withPart("t1", "x");
        assertThatThrownBy(() -> commit(other, () -> store.publish(noted("a", 1, "t1"))))
                .isInstanceOfSatisfying(
                        CommitException.Refused.class, e -> assertThat(e.code()).isEqualTo(Code.OTHER_BODY));
    }

    @Test
    void ofManyRacersOnOneStreamExactlyOneWins() throws InterruptedException {
        int racers = 8;
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger winners = new AtomicInteger();
        AtomicInteger losers = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            CommitContext context = context("c" + i).withPart("t" + i, "x");
            EventMessage<?> event = noted("a", 0, "t" + i);
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    commit(context, () -> store.publish(event));
                    winners.incrementAndGet();
                } catch (RuntimeException | InterruptedException e) {
                    losers.incrementAndGet();
                }
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(winners).hasValue(1);
        assertThat(losers).hasValue(racers - 1);
        assertThat(log.reader().head().position()).isEqualTo(1);
        assertThat(log.log().parts(List.of("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7")))
                .hasSize(1);
    }

    @Test
    void attack12_aTokenInsideACommitGoesOnWithItsRest() throws InterruptedException {
        commit(context("c1").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1"), noted("a", 1, "t1")));
        LogToken inside;
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            inside = (LogToken) stream.nextAvailable().trackingToken();
        }
        assertThat(inside.reached()).isEqualTo(1);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(inside)) {
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(2);
            assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            commit(context("c2").withPart("t1", "x"), () -> store.publish(noted("a", 2, "t1")));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("a", "t1"));
        }
    }

    @Test
    void attack13_aTokenOfAnotherLogBeyondTheHeadOrOfAnotherCommitIsRefused() {
        commit(context("c1").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1")));
        String hash = log.reader().head().hash().hex();
        for (LogToken token : List.of(
                new LogToken("log-0", 1, hash), new LogToken("log-1", 2, hash), new LogToken("log-1", 1, "00"))) {
            assertThatThrownBy(() -> store.openStream(token)).isInstanceOf(LogToken.Refused.class);
        }
        store.openStream(store.createTailToken()).close();
        store.openStream(store.createHeadToken()).close();
    }

    @Test
    void aStreamingProcessorGetsEveryEventOnceInOrder() throws InterruptedException {
        List<Long> seen = new CopyOnWriteArrayList<>();
        CountDownLatch all = new CountDownLatch(20);
        commit(context("c0").withPart("t1", "x"), () -> store.publish(noted("a", 0, "t1")));
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name("view")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Seeing(seen, all))
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .build();
        processor.start();
        try {
            for (int i = 1; i < 20; i++) {
                long seq = i;
                commit(context("c" + i).withPart("t1", "x"), () -> store.publish(noted("a", seq, "t1")));
            }
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            processor.shutDown();
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void subscribersAreRefused() {
        assertThatThrownBy(() -> store.subscribe(events -> {})).hasMessageContaining("streaming");
    }

    /** A handler that notes positions. */
    static final class Seeing {
        private final List<Long> seen;
        private final CountDownLatch all;

        Seeing(List<Long> seen, CountDownLatch all) {
            this.seen = seen;
            this.all = all;
        }

        @EventHandler
        public void on(Noted event, EventMessage<Noted> message) {
            seen.add(Recorded.of(message).position());
            all.countDown();
        }
    }

    /** The registry of a domain with one fact. */
    static final class NotedCodec implements PayloadCodec {
        @Override
        public boolean knows(Class<?> type) {
            return type == Noted.class;
        }

        @Override
        public StoredPayload write(Object payload) {
            Noted noted = (Noted) payload;
            String json = "{\"who\":\"" + noted.who() + "\",\"text\":{\"part\":\"" + noted.textId() + "\"}}";
            return new StoredPayload("Noted", "1", Bytes.utf8(json));
        }

        @Override
        public Object read(String type, String revision, Bytes json) {
            List<String> words = List.of(json.text().split("\"", -1));
            return new Noted(words.get(3), words.get(9));
        }

        @Override
        public @Nullable Class<?> classFor(String type, String revision) {
            return type.equals("Noted") ? Noted.class : null;
        }

        @Override
        public List<String> partIds(Object payload) {
            return List.of(((Noted) payload).textId());
        }
    }

    private static CommitContext context(String commitId) {
        return CommitContext.of(commitId, Bytes.utf8("body of " + commitId), "ana");
    }

    private static void commit(CommitContext context, Runnable work) {
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(noted("root", 0, "t"));
        context.attachTo(unit);
        try {
            work.run();
        } catch (RuntimeException e) {
            unit.rollback(e);
            throw e;
        }
        unit.commit();
    }

    private static EventMessage<Noted> noted(String stream, long seq, String textId) {
        return new GenericDomainEventMessage<>("thing", stream, seq, new Noted(stream, textId), Map.of("actor", "ana"));
    }
}
